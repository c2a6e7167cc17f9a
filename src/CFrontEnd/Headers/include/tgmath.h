/* tgmath.h (C11 7.25): type-generic mathematics, of real types */
#ifndef CSOCK_TGMATH_H
#define CSOCK_TGMATH_H

#include <complex.h>
#include <math.h>

/* An integer counts as a double. */
#define __csock_generic1(function, x) \
    _Generic((x), float: function##f, long double: function##l, default: function)(x)
#define __csock_generic2(function, x, y) \
    _Generic((x), float: _Generic((y), float: function##f, long double: function##l, default: function), long double: function##l, \
             default: _Generic((y), long double: function##l, default: function))(x, y)

#define acos(x) __csock_generic1(acos, x)
#define acosh(x) __csock_generic1(acosh, x)
#define asin(x) __csock_generic1(asin, x)
#define asinh(x) __csock_generic1(asinh, x)
#define atan(x) __csock_generic1(atan, x)
#define atanh(x) __csock_generic1(atanh, x)
#define cbrt(x) __csock_generic1(cbrt, x)
#define ceil(x) __csock_generic1(ceil, x)
#define cos(x) __csock_generic1(cos, x)
#define cosh(x) __csock_generic1(cosh, x)
#define erf(x) __csock_generic1(erf, x)
#define erfc(x) __csock_generic1(erfc, x)
#define exp(x) __csock_generic1(exp, x)
#define exp2(x) __csock_generic1(exp2, x)
#define expm1(x) __csock_generic1(expm1, x)
#define fabs(x) __csock_generic1(fabs, x)
#define floor(x) __csock_generic1(floor, x)
#define ilogb(x) __csock_generic1(ilogb, x)
#define lgamma(x) __csock_generic1(lgamma, x)
#define llrint(x) __csock_generic1(llrint, x)
#define llround(x) __csock_generic1(llround, x)
#define log(x) __csock_generic1(log, x)
#define log10(x) __csock_generic1(log10, x)
#define log1p(x) __csock_generic1(log1p, x)
#define log2(x) __csock_generic1(log2, x)
#define logb(x) __csock_generic1(logb, x)
#define lrint(x) __csock_generic1(lrint, x)
#define lround(x) __csock_generic1(lround, x)
#define nearbyint(x) __csock_generic1(nearbyint, x)
#define rint(x) __csock_generic1(rint, x)
#define round(x) __csock_generic1(round, x)
#define sin(x) __csock_generic1(sin, x)
#define sinh(x) __csock_generic1(sinh, x)
#define sqrt(x) __csock_generic1(sqrt, x)
#define tan(x) __csock_generic1(tan, x)
#define tanh(x) __csock_generic1(tanh, x)
#define tgamma(x) __csock_generic1(tgamma, x)
#define trunc(x) __csock_generic1(trunc, x)
#define atan2(x, y) __csock_generic2(atan2, x, y)
#define copysign(x, y) __csock_generic2(copysign, x, y)
#define fdim(x, y) __csock_generic2(fdim, x, y)
#define fmax(x, y) __csock_generic2(fmax, x, y)
#define fmin(x, y) __csock_generic2(fmin, x, y)
#define fmod(x, y) __csock_generic2(fmod, x, y)
#define hypot(x, y) __csock_generic2(hypot, x, y)
#define nextafter(x, y) __csock_generic2(nextafter, x, y)
#define pow(x, y) __csock_generic2(pow, x, y)
#define remainder(x, y) __csock_generic2(remainder, x, y)
#define fma(x, y, z) \
    _Generic((x) + (y) + (z), float: fmaf, long double: fmal, default: fma)(x, y, z)
#define frexp(x, exp) _Generic((x), float: frexpf, long double: frexpl, default: frexp)(x, exp)
#define ldexp(x, exp) _Generic((x), float: ldexpf, long double: ldexpl, default: ldexp)(x, exp)
#define nexttoward(x, y) _Generic((x), float: nexttowardf, long double: nexttowardl, default: nexttoward)(x, y)
#define remquo(x, y, quo) \
    _Generic((x), float: _Generic((y), float: remquof, long double: remquol, default: remquo), long double: remquol, \
             default: _Generic((y), long double: remquol, default: remquo))(x, y, quo)
#define scalbln(x, n) _Generic((x), float: scalblnf, long double: scalblnl, default: scalbln)(x, n)
#define scalbn(x, n) _Generic((x), float: scalbnf, long double: scalbnl, default: scalbn)(x, n)

#endif
