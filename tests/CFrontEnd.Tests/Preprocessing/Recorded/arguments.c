/* How arguments are told apart and what is done to them. */
#define one(x) [x]
#define two(x, y) [x|y]
#define none() []
one() one( ) one((1,2)) one({) two(,) two( , ) two(a,(b,c)) two((,),") , (") none() none( )
one(one(one(1))) two(one(1),two(2,3)) two((one(1)),one)(2)
one
(1) one /* c */ (2) one
/* d */
(3) one + one
#define cat2(x, y) x ## y
#define cat(x, y) cat2(x, y)
#define N 7
cat2(N, N) cat(N, N)
one(
  spread
  over
) two(1
,
2
)
#define params(p, pp, ppp) p pp ppp
params(1, 2, 3) params(pp, ppp, p)
#define name_as_param(name_as_param) name_as_param + 1
name_as_param(2)
one(one) (5)
