/* Raw strings of GNU C. */
#define s(x) #x
#define X 1
a R"(x \n " // X /* )" b LR"d(a)"b)d" u8R"(??=)" R"(two
lines \
here)" s(R"(q"\)") R "no" R'c' xR"no"
#define body R"(in a macro ) " )"
body
