/* sys/sysmacros.h (makedev(3)) */
#ifndef CSOCK_SYS_SYSMACROS_H
#define CSOCK_SYS_SYSMACROS_H
#pragma csocktranslate class(SysSysmacros)
#include <bits/dev_t.h>

unsigned int gnu_dev_major(dev_t dev);
unsigned int gnu_dev_minor(dev_t dev);
dev_t gnu_dev_makedev(unsigned int major, unsigned int minor);

#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define makedev(maj, min) gnu_dev_makedev(maj, min)
#endif
