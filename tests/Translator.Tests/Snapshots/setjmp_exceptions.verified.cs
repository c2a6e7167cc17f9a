/* TRY, CATCH, FINALLY and THROW, as libraries for C build them on setjmp. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SetjmpExceptions
{
    internal struct handler
    {
        public fixed ulong env[25]; /* __jmp_buf_tag[1] */
        public handler* outer;
    }

    static handler* handlers;

    static void @throw(int code)
    {
        handler* target = handlers;

        if (target == null)
        {
            printf("nobody catches %d\n"u8, code);
            return;
        }
        handlers = target->outer;
        longjmp((__jmp_buf_tag*)target->env, code);
    }

    static void work(int code)
    {
        printf("  work %d\n"u8, code);
        if (code != 0)
            @throw(code);
        printf("  done\n"u8);
    }

    static void inner(int code)
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            handler here;
            int thrown;
            here.outer = handlers;
            handlers = &here;
            returned = setjmp((__jmp_buf_tag*)here.env, &place, 1);
        setjmp_1:
            thrown = returned;
            switch (thrown)
            {
                case 0:
                    work(code);
                    break;
                case 1:
                    thrown = 0;
                    printf("  inner caught 1\n"u8);
                    break;
                case 2:
                    thrown = 0;
                    printf("  inner passes 2 on as 3\n"u8);
                    @throw(3);
                    break;
            }
            if (handlers == &here)
                handlers = here.outer;
            {
                printf("  inner finally\n"u8);
            }
            if (thrown != 0)
                @throw(thrown);
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static void outer(int code)
    {
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            handler here;
            int thrown;
            here.outer = handlers;
            handlers = &here;
            returned = setjmp((__jmp_buf_tag*)here.env, &place, 1);
        setjmp_1:
            thrown = returned;
            switch (thrown)
            {
                case 0:
                    inner(code);
                    printf(" after inner\n"u8);
                    break;
                case 3:
                    thrown = 0;
                    printf(" outer caught 3\n"u8);
                    break;
                case 4:
                    thrown = 0;
                    printf(" outer caught 4\n"u8);
                    break;
            }
            if (handlers == &here)
                handlers = here.outer;
            {
                printf(" outer finally\n"u8);
            }
            if (thrown != 0)
                @throw(thrown);
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
        for (int code = 0; code < 6; code++)
        {
            printf("code %d\n"u8, code);
            outer(code);
        }
        printf("%s\n"u8, handlers != null ? "handlers left"u8 : "no handler left"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
