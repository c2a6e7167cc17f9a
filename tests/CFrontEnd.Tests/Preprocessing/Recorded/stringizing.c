/* The # operator. */
#define s(x) #x
#define xs(x) s(x)
s() s(a) s( a  b ) s(a/* c */b) s(a
b) s("a\n") s('\'') s('"') s("\"") s(L"x\\") s(\n) s(a\b) s("a" "b") s(a+b) s(a + b)
s(a // comment
) s(__LINE__) xs(__LINE__) s(s(x)) xs(s(x)) s(@) s(`) s(#) s(##) s(a"b"c)
#define X 1
s(X) xs(X) xs(s(X)) s(+=) xs((a , b)) s(%: <: ??=)
#define t(x) #x #x
t(a) t("b")
#define noparam #x # y
noparam
#define wide(x) L ## #x
wide(abc)
#define obj #
s(obj) xs(obj)
s(0x1p+3) s(1 .2) s(a . b) s(...) s(->) s(- >)
s(
   multi
   line
)
