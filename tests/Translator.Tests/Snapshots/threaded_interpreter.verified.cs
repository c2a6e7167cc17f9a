/* A stack machine with threaded code: each instruction jumps to the next one. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ThreadedInterpreter
{
    const int HALT = 0;
    const int PUSH = 1;
    const int ADD = 2;
    const int SUB = 3;
    const int MUL = 4;
    const int DUP = 5;
    const int SWAP = 6;
    const int ROTATE = 7;
    const int JNZ = 8;
    const int PRINT = 9;

    static readonly void** instructions = (void**)StaticStorage.PointersTo((void*)10, (void*)1, (void*)2, (void*)3, (void*)4, (void*)5, (void*)6, (void*)7, (void*)8, (void*)9);

    static long run(sbyte* code)
    {
        long* stack = stackalloc long[16];
        void* target;
        long* top = stack;
        long executed = 0;
        sbyte* pc = code;

        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    push:
        *++top = *pc++;
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    add:
        top--;
        *top += top[1];
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    sub:
        top--;
        *top -= top[1];
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    mul:
        top--;
        *top *= top[1];
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    dup:
        top[1] = *top;
        top++;
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    swap:
        {
            long first = *top;
            *top = top[-1];
            top[-1] = first;
        }
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    rotate:
        {
            long third = top[-2];
            top[-2] = top[-1];
            top[-1] = *top;
            *top = third;
        }
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    jnz:
        {
            int offset = *pc++;
            if (*top-- != 0)
                pc += offset;
        }
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    print:
        printf("%ld\n"u8, *top--);
        do
        {
            executed++;
            target = instructions[*pc++];
            goto dispatch;
        }
        while (false);
    halt:
        return executed;
    dispatch:
        switch ((long)target)
        {
            case 1:
                goto push;
            case 2:
                goto add;
            case 3:
                goto sub;
            case 4:
                goto mul;
            case 5:
                goto dup;
            case 6:
                goto swap;
            case 7:
                goto rotate;
            case 8:
                goto jnz;
            case 9:
                goto print;
            default:
                goto halt;
        }
    }

    static readonly sbyte* factorial = StaticStorage.Create<sbyte>([
        PUSH, 1, PUSH, 10,
        DUP, ROTATE, MUL, SWAP, PUSH, 1, SUB, DUP, JNZ, -10,
        PRINT, PRINT, HALT]);

    static readonly sbyte* count = StaticStorage.Create<sbyte>([PUSH, 100, PUSH, 1, SUB, DUP, JNZ, -6, PUSH, 42, PRINT, HALT]);

    static int main()
    {
        /* 10! by multiplying in a loop */

        printf("%ld\n"u8, run(count));
        printf("%ld\n"u8, run(factorial));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
