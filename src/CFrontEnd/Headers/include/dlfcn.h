/* dlfcn.h (POSIX, GNU): how libraries are loaded. There is none of its functions: a library of machine code cannot call a translated program's data. */
#ifndef CSOCK_DLFCN_H
#define CSOCK_DLFCN_H
#pragma csocktranslate class(Dlfcn)

#define RTLD_LAZY 1
#define RTLD_NOW 2
#define RTLD_NOLOAD 4
#define RTLD_DEEPBIND 8
#define RTLD_GLOBAL 256
#define RTLD_LOCAL 0
#define RTLD_NODELETE 4096
#endif
