/* setjmp.h (C11 7.13, POSIX) */
#ifndef CSOCK_SETJMP_H
#define CSOCK_SETJMP_H
#pragma csocktranslate class(Setjmp)

struct __jmp_buf_tag
{
    long __jmpbuf[8];
    int __mask_was_saved;
    unsigned long __saved_mask[16];
};

typedef struct __jmp_buf_tag jmp_buf[1];
typedef struct __jmp_buf_tag sigjmp_buf[1];

/* What the translator fills in: a variable of the calling function that says where it goes on, and the number of the call. */
int setjmp(struct __jmp_buf_tag *env, int *place, int number);
int sigsetjmp(struct __jmp_buf_tag *env, int savemask, int *place, int number);
#define setjmp(env) setjmp(env, 0, 0)
#define _setjmp(env) setjmp(env)
#define sigsetjmp(env, savemask) sigsetjmp(env, savemask, 0, 0)

_Noreturn void longjmp(struct __jmp_buf_tag *env, int val);
_Noreturn void _longjmp(struct __jmp_buf_tag *env, int val);
_Noreturn void siglongjmp(struct __jmp_buf_tag *env, int val);

#endif
