/* A stack machine with threaded code: each instruction jumps to the next one. */
#include <stdio.h>

enum { HALT, PUSH, ADD, SUB, MUL, DUP, SWAP, ROTATE, JNZ, PRINT };

static long run(const signed char *code)
{
    static const void *const instructions[] = {
        [HALT] = &&halt, [PUSH] = &&push, [ADD] = &&add, [SUB] = &&sub, [MUL] = &&mul,
        [DUP] = &&dup, [SWAP] = &&swap, [ROTATE] = &&rotate,
        [JNZ] = &&jnz, [PRINT] = &&print,
    };
    long stack[16], *top = stack, executed = 0;
    const signed char *pc = code;

#define NEXT do { executed++; goto *instructions[*pc++]; } while (0)
    NEXT;
push:
    *++top = *pc++;
    NEXT;
add:
    top--;
    *top += top[1];
    NEXT;
sub:
    top--;
    *top -= top[1];
    NEXT;
mul:
    top--;
    *top *= top[1];
    NEXT;
dup:
    top[1] = *top;
    top++;
    NEXT;
swap: {
        long first = *top;
        *top = top[-1];
        top[-1] = first;
    }
    NEXT;
rotate: {
        long third = top[-2];
        top[-2] = top[-1];
        top[-1] = *top;
        *top = third;
    }
    NEXT;
jnz: {
        int offset = *pc++;
        if (*top-- != 0)
            pc += offset;
    }
    NEXT;
print:
    printf("%ld\n", *top--);
    NEXT;
halt:
    return executed;
}

int main(void)
{
    /* 10! by multiplying in a loop */
    static const signed char factorial[] = {
        PUSH, 1, PUSH, 10,
        DUP, ROTATE, MUL, SWAP, PUSH, 1, SUB, DUP, JNZ, -10,
        PRINT, PRINT, HALT,
    };
    static const signed char count[] = { PUSH, 100, PUSH, 1, SUB, DUP, JNZ, -6, PUSH, 42, PRINT, HALT };

    printf("%ld\n", run(count));
    printf("%ld\n", run(factorial));
    return 0;
}
