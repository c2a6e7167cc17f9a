/* Names that may or may not be replaced again (C11 6.10.3.4). */
#define a b
#define b a x
a|b|a|b
#define f(a) a*g
#define g(a) f(a)
f(2)(9)
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define foo foo
#define bar(x) x bar
foo bar(foo) bar(bar)(1) bar(bar(1))
#define obj() body
#define call obj
call() call ()
#define LPAREN (
#define RPAREN )
#define F(x, y) x + y
#define ELLIP_FUNC(...) __VA_ARGS__
ELLIP_FUNC(F, LPAREN, 'a', 'b', RPAREN);
#define EMPTY
#define DEFER(id) id EMPTY
#define EXPAND(...) __VA_ARGS__
#define A() 123
DEFER(A)() EXPAND(DEFER(A)())
#define M(x) N(x)
#define N(x) M(x)
M(M(1)) N(M(N(2))) M(M)(3)
#define self(x) self(x+1)
self(self(self(0)))
#define head tail(
#define tail(x) <x>
head 1) head tail(2))
#define twice(x) x x
twice(twice)(1) twice(twice(y) z)
#define l(x) r
#define r l(
r) l(1)2) l(r))
