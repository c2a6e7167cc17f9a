/* complex.h (C11 7.3): the names of the type and of the unit, whose uses are refused with advice */
#ifndef CSOCK_COMPLEX_H
#define CSOCK_COMPLEX_H
#define complex _Complex
#define _Complex_I ((float _Complex)1.0iF)
#define I _Complex_I
#define CMPLX(x, y) ((double _Complex)(x) + _Complex_I * (y))
#define CMPLXF(x, y) ((float _Complex)(x) + _Complex_I * (y))
#define CMPLXL(x, y) ((long double _Complex)(x) + _Complex_I * (y))
#endif
