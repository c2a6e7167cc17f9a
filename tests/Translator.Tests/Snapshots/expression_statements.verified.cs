/* expression_statements.c: side effects inside of expressions: assignments as values, steps in indices and arguments */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ExpressionStatements
{
    static readonly int* buffer = StaticStorage.Allocate<int>(8);
    static int at;

    static int next()
    {
        return at++;
    }
    static void set(int* where, int what)
    {
        *where = what;
    }

    static sbyte* copy(sbyte* to, sbyte* from)
    {
        sbyte* start = to;

        while ((*to++ = *from++) != '\0')
            ;
        return start;
    }

    static int reverse(sbyte* s)
    {
        sbyte* e = s + strlen(s);
        sbyte t;
        int n = 0;

        while (s < --e)
        {
            t = *s;
            *s++ = *e;
            *e = t;
            n++;
        }
        return n;
    }

    static int read_digit(sbyte** s)
    {
        int c;

        if ((c = *(*s)++) >= '0' && c <= '9')
            return c - '0';
        --*s;
        return -1;
    }

    static int main()
    {
        int a, b, c, i = 0;
        int* v = stackalloc int[] { 5, 4, 3, 2, 1 };
        sbyte* text = stackalloc sbyte[16];
        sbyte* p;
        sbyte* digits = "42x"u8.ToPointer();
        byte @byte;
        long l;

        a = b = c = 7;
        a += b -= c *= 2;
        printf("%d %d %d\n"u8, a, b, c);
        buffer[next()] = 10;
        buffer[next()] += 5;
        buffer[next()]++;
        i = next();
        set(&buffer[i], at * 2);
        printf("%d %d %d %d %d\n"u8, buffer[0], buffer[1], buffer[2], buffer[3] + buffer[4], at);
        i = 0;
        a = v[i++];
        b = v[++i]--;
        c = -v[i--] + 10;
        printf("%d %d %d %d %d\n"u8, a, b, c, i, v[2]);
        printf("%d %d\n"u8, i, v[1] + v[4]);
        printf("%s "u8, copy(text, "assignment"u8.ToPointer()));
        printf("%d\n"u8, reverse(text));
        printf("%s\n"u8, text);
        if ((p = strchr(text, 'n')) != null && (a = (int)(p - text)) > 2)
            printf("%d\n"u8, a);
        a = read_digit(&digits);
        b = read_digit(&digits);
        c = read_digit(&digits);
        printf("%d %d %d %s\n"u8, a, b, c, digits);
        i = 511;
        l = @byte = (byte)i;
        i++;
        printf("%ld %d\n"u8, l, (@byte = (byte)i) != 0 ? 1 : 0);
        a = ((b = 0) == 0 ? 1 : 0) + (c = 5);
        printf("%d %d %d\n"u8, a, b, c);
        a = c++ * 2;
        a -= --c;
        printf("%d %d\n"u8, a, c);
        while ((c = v[b++]) > 2)
            printf("%d "u8, c);
        printf("%d\n"u8, b);
        for (p = text; *p != 0 && (*p != 'g' || (a = *p) == 0); p++)
            ;
        printf("%c %td\n"u8, a, p - text);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
