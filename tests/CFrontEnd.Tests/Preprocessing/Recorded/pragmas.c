/* Pragmas that concern macros. */
#define X 1
#pragma push_macro("X")
#undef X
#define X 2
X
#pragma push_macro("X")
#undef X
X
#pragma pop_macro("X")
X
#pragma pop_macro("X")
X
#pragma pop_macro("X")
X
#pragma push_macro("undefined")
#define undefined 3
undefined
#pragma pop_macro("undefined")
undefined
