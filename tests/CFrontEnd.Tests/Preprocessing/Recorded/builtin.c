/* Macros that are computed at each use. */
#define f(x) x
f(
__LINE__
)
f(__LINE__

) __LINE__
#define L __LINE__
L f(L
)
#define g() __LINE__
g(

)
#define two __LINE__ __LINE__
two f(two) f(
two
)
__COUNTER__ __COUNTER__
#define C __COUNTER__
C C f(C) f(f(C))
#define pair(x) x x
pair(__COUNTER__)
__INCLUDE_LEVEL__
#line 100
__LINE__
#line 200 "other.c"
__LINE__ __FILE__ __FILE_NAME__
#define N 300
#line N
__LINE__ __FILE__
# 400 "dir/marker.c" 3
__LINE__ __FILE__ __FILE_NAME__
f(__LINE__
#line 500
__LINE__)
__STDC__ __STDC_HOSTED__ __STDC_VERSION__ __GNUC__ __CHAR_BIT__ __SIZEOF_POINTER__ __BYTE_ORDER__ __SIZE_TYPE__ __INT_MAX__ __LONG_MAX__ linux unix __linux__ __x86_64__
#ifdef __STRICT_ANSI__
strict
#endif
#if __has_attribute(unused) == 1 && __has_attribute(__unused__) && __has_c_attribute(deprecated) == 201904 && !__has_attribute(no_such_thing)
attributes
#endif
__has_attribute(format) __has_c_attribute(gnu::deprecated) __has_attribute(nope)
#if defined __has_include && defined(__has_include_next) && defined __has_builtin
operators
#endif
