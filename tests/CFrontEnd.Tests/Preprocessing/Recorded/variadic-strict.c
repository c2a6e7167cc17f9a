/* options: -std=c11 */
#define e(a,...) x(a, ## __VA_ARGS__)
#define n(a,b...) x(a, ## b)
#define v(...) x(,##__VA_ARGS__)
#define w(a,...) x(a , ##__VA_ARGS__|__VA_OPT__(q a))
#define only(args...) <args>
#define plain(a, ...) f(a, __VA_ARGS__)
#define T 5
e(1) e(1,) e(1,2) e(1, e(2,3)) e(1,T) e(T)
n(1) n(1,) n(1,2,3) n(1,(2,3),4)
v() v(1) v(1,2)
w(1) w(1,) w(1,2) w()
only() only(1) only(1,2) only((1,2))
plain(1,) plain(1,2) plain(1,2,3)
#define EMPTY
#define o(X,...) f(0 __VA_OPT__(,) __VA_ARGS__) X
o(a) o(a,) o(a,b) o(a,EMPTY) o(a,b,c)
#define g(X,...) f(0, X __VA_OPT__(,) __VA_ARGS__)
g(a,b,c) g(a) g(a,)
#define sdef(sname, ...) S sname __VA_OPT__(= { __VA_ARGS__ })
sdef(foo) sdef(bar, 1, 2)
#define h3(X, ...) __VA_OPT__(X ## 1)b
h3(, 0) h3(y, 0) h3(y)
#define paste(a, ...) a ## __VA_ARGS__
paste(x) paste(x,) paste(x,y) paste(x,y,z) paste(,y)
#define s(...) #__VA_ARGS__
s() s( ) s(a) s(a , b) s(a,b) s( a,  b ,c )
#define count(...) count_(__VA_ARGS__, 3, 2, 1, 0)
#define count_(a, b, c, n, ...) n
count(x) count(x, y) count(x, y, z)
