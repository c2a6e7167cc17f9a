/* builtin_setjmp.c - the compiler's own setjmp and longjmp, with a buffer of five pointers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class BuiltinSetjmp
{
    static readonly void** buffer = (void**)StaticStorage.Pointers(5);
    static readonly void** inner_buffer = (void**)StaticStorage.Pointers(5);

    static void fail(sbyte* reason)
    {
        printf("fail: %s\n"u8, reason);
        Setjmp.longjmp((__jmp_buf_tag*)buffer, 1);
    }

    static void descend(int depth)
    {
        if (depth == 0)
            fail("bottom"u8.ToPointer());
        descend(depth - 1);
    }

    static void leave_inner()
    {
        Setjmp.longjmp((__jmp_buf_tag*)inner_buffer, 1);
    }

    static int guarded()
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            returned = Setjmp.setjmp((__jmp_buf_tag*)inner_buffer, &place, 1);
        setjmp_1:
            if (returned == 0)
            {
                leave_inner();
            }
            return 5;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int main()
    {
        int attempts = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            attempts = 0;

            returned = Setjmp.setjmp((__jmp_buf_tag*)buffer, &place, 1);
        setjmp_1:
            if (returned != 0)
            {
                printf("back after %d\n"u8, attempts);
                if (attempts >= 3)
                    return guarded();
            }
            attempts++;
            descend(attempts);
            return 1;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
