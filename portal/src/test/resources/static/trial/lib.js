/** @license Somebody's */
const a=1,b=()=>import("./later.js");export{a as one,b};
