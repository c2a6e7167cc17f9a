/* A parser for quoted fields, by jumps between its states. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class GotoStateMachine
{
    static int parse(sbyte* text)
    {
        sbyte* field = stackalloc sbyte[32];
        int length = 0, fields = 0;

    start:
        length = 0;
        if (*text == '"')
        {
            text++;
            goto quoted;
        }
    plain:
        switch ((int)*text)
        {
            case ',':
            case '\0':
                goto finish;
            default:
                field[length++] = *text++;
                goto plain;
        }
    quoted:
        if (*text == '\0')
            goto broken;
        if (*text == '"')
        {
            if (text[1] != '"')
            {
                text++;
                goto plain;
            }
            text++;
        }
        field[length++] = *text++;
        goto quoted;
    finish:
        field[length] = (sbyte)'\0';
        printf("[%s]"u8, field);
        fields++;
        if (*text++ == ',')
            goto start;
        printf("\n"u8);
        return fields;
    broken:
        printf(" unfinished\n"u8);
        return -1;
    }

    static int main()
    {
        printf("%d\n"u8, parse("one,two,three"u8.ToPointer()));
        printf("%d\n"u8, parse("\"a,b\",,\"say \"\"hi\"\"\""u8.ToPointer()));
        printf("%d\n"u8, parse(""u8.ToPointer()));
        printf("%d\n"u8, parse("x,\"open"u8.ToPointer()));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
