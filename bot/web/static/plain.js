import { prepare } from "./common.js";

prepare();
