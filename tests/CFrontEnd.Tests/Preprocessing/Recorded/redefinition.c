/* Redefinitions that say the same are none. */
#define a(x) x + 1
#define a(x) x + 1
#define a( x ) x  /* same */  +	1
#define b
#define b
#define c 1 \
 2
#define c 1 2
a(1) b c
#undef a
#undef a
#define a 5
a(1)
#undef never_defined
