/* The ## operator. */
#define cat(a,b) a##b
#define cat3(a,b,c) a##b##c
cat(1,e+)5 cat(L,"a") cat(L,'a') cat(u8,"x") cat(%:,%:) cat(.,1) cat(1,.) cat(1.,2) cat(a,1) cat(0x,ff) cat(a_,_b)
cat(+,+) cat(-,>) cat(<,<=) cat(<<,=) cat(&,&) cat(|,=) cat(!,=) cat(#,#) cat(<,:) cat(%,:) cat(:,>)
cat(,) cat(a,) cat(,b) cat3(,,) cat3(a,,c) cat3(,b,)
#define fn(x) x ## _t x ## _s pre_ ## x pre_ ## x ## _post
fn(a) fn()
#define AB replaced
cat(A,B) cat3(A,,B)
#define ABx(y) called y
cat(AB,x)(1) cat(A,Bx)(2)
#define obj a ## b ## c 1 ## 2
obj
#define first_of_many(x) pre ## x
first_of_many(a b c) first_of_many(a+b)
#define last_of_many(x) x ## post
last_of_many(a b c)
#define both(x, y) x ## y
both(a b, c d) both(, c d) both(a b,)
#define spaced(a) a ## a a##a
spaced(1) spaced(x y)
#define mixed(a) a a ## a #a
#define Z zz
mixed(Z)
#define raw(x) x ## x x
raw(Z)
