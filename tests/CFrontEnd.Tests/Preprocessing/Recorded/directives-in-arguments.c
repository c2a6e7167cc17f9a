/* Directives between a macro's name and its closing parenthesis: GNU carries them out. */
#define f(x) [x]
f
#define x 1
(2)
f(1
#undef f
)
f(3)
#define g(a, b) a-b
g(1,
#ifdef x
2
#else
3
#endif
)
g(
#define g(c, d) d-c
1, 2)
g(1, 2)
#define h(x) x
h(
#undef x
#define x 5
x)
