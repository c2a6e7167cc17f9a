/* Error handling by longjmp out of deep calls. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class SetjmpErrors
{
    const int E_NONE = 0;
    const int E_SYNTAX = 3;
    const int E_DIVISION = 4;
    const int E_DEPTH = 5;

    internal struct parser
    {
        public sbyte* at;
        public int depth;
        public fixed ulong on_error[25]; /* __jmp_buf_tag[1] */
    }

    static void fail(parser* p, int code)
    {
        longjmp((__jmp_buf_tag*)p->on_error, code);
    }

    static long primary(parser* p)
    {
        long value = 0;

        if (*p->at == '(')
        {
            p->at++;
            if (++p->depth > 5)
                fail(p, E_DEPTH);
            value = expression(p);
            p->depth--;
            if (*p->at != ')')
                fail(p, E_SYNTAX);
            p->at++;
            return value;
        }
        if (*p->at < '0' || *p->at > '9')
            fail(p, E_SYNTAX);
        while (*p->at >= '0' && *p->at <= '9')
            value = value * 10 + *p->at++ - '0';
        return value;
    }

    static long term(parser* p)
    {
        long left = primary(p), right;

        while (*p->at == '*' || *p->at == '/')
        {
            sbyte @operator = *p->at++;
            right = primary(p);
            if (@operator == '/' && right == 0)
                fail(p, E_DIVISION);
            left = @operator == '*' ? left * right : left / right;
        }
        return left;
    }

    static long expression(parser* p)
    {
        long left = term(p);

        while (*p->at == '+' || *p->at == '-')
            left = *p->at++ == '+' ? left + term(p) : left - term(p);
        return left;
    }

    static int evaluate(sbyte* text)
    {
        parser* parser = null;
        int attempts = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            parser = (parser*)calloc(1, (ulong)sizeof(parser));
            attempts = 0;
            int code;

            parser->at = text;
            attempts++;
            returned = setjmp((__jmp_buf_tag*)parser->on_error, &place, 1);
        setjmp_1:
            code = returned;
            if (code == E_NONE)
            {
                long value = expression(parser);
                if (*parser->at != 0)
                    fail(parser, E_SYNTAX);
                printf("%s = %ld\n"u8, text, value);
            }
            else
            {
                printf("%s: error %d before \"%s\"\n"u8, text, code, parser->at);
            }
            free(parser);
            return attempts;
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
        int total = 0;

        total += evaluate("1+2*3"u8.ToPointer());
        total += evaluate("(1+2)*(3+4)"u8.ToPointer());
        total += evaluate("8/(4-4)"u8.ToPointer());
        total += evaluate("1+"u8.ToPointer());
        total += evaluate("((((((1))))))"u8.ToPointer());
        total += evaluate("2*(3+4"u8.ToPointer());
        total += evaluate("7)"u8.ToPointer());
        printf("%d\n"u8, total);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
