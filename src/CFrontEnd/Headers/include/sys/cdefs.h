/* sys/cdefs.h (4.4BSD, glibc) */
#ifndef CSOCK_SYS_CDEFS_H
#define CSOCK_SYS_CDEFS_H
#include <features.h>

#define __P(args) args
#define __PMT(args) args
#define __CONCAT(x, y) x##y
#define __STRING(x) #x
#define __BEGIN_DECLS
#define __END_DECLS
#define __THROW
#define __THROWNL
#define __nonnull(params)
#define __wur
#define __attribute_pure__
#define __attribute_const__
#define __attribute_malloc__
#define __attribute_deprecated__
#endif
