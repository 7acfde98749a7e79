"""From a problem to the answer that a person reads."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.web.door import door_of
from bot.web.language import LANGUAGES, language_of
from bot.web.pages import page, wants_page
from bot.web.problems import Problem
from bot.words import words

_OF_STATUS = {404: "not_found", 405: "method", 413: "body_too_large"}


async def on_problem(request: Request, error: Exception) -> Response:
    """The answer to a `Problem`: `{"error": one plain sentence}` and what the problem adds."""
    problem = error if isinstance(error, Problem) else Problem(500, "inner")
    request.state.language = await run_in_threadpool(_language, request)
    sentence = sentence_for(request, problem)
    headers = {"Retry-After": str(problem.retry_after)} if problem.retry_after is not None else {}
    if wants_page(request):
        answer: Response = page(request, "lost.html", problem.status, error=None if problem.status == 404 else sentence)
    else:
        answer = JSONResponse({"error": sentence, **problem.extra}, problem.status)
    answer.headers.update(headers)
    return answer


def sentence_for(request: Request, problem: Problem) -> str:
    """The one plain sentence, in the language of the request."""
    language = language_of(request)
    return words().text(f"utter_error_{problem.word}", language, **door_of(request).agency.facts(language))


async def on_gone(request: Request, error: Exception) -> Response:
    """The answer to a conversation that was deleted while the request was served."""
    return await on_problem(request, Problem(404, "unknown_conversation"))


async def on_http_error(request: Request, error: Exception) -> Response:
    """The answer to an address or a method that does not exist."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    answer = await on_problem(request, Problem(status, _OF_STATUS.get(status, "bad_request")))
    if isinstance(error, HTTPException) and error.headers:
        answer.headers.update(error.headers)
    return answer


def _language(request: Request) -> str:
    """What the request asked for, else that of the conversation it belongs to, else what the browser prefers."""
    token = getattr(request.state, "token", None) or request.path_params.get("conversation")
    if getattr(request.state, "language", None) not in LANGUAGES and isinstance(token, str):
        return door_of(request).language_of_holder(token) or language_of(request)
    return language_of(request)
