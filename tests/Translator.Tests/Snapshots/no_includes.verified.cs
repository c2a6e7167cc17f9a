using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class NoIncludes
{
    /* no_includes.c: declares what it uses of the library itself, as test programs and old code do */

    internal struct buffer
    {
        public fixed sbyte text[16];
        public size_t used;
    }

    static void fail_unless(int condition)
    {
        if (condition == 0)
            abort();
    }

    static void append(buffer* b, sbyte* s)
    {
        size_t n = strlen(s);

        fail_unless(b->used + n < 16 ? 1 : 0);
        memcpy(b->text + b->used, s, n + 1);
        b->used += n;
    }

    static int main()
    {
        buffer* b = (buffer*)malloc((ulong)sizeof(buffer));
        buffer copy;

        memset(b, 0, (ulong)sizeof(buffer));
        append(b, "one,"u8.ToPointer());
        append(b, "two"u8.ToPointer());
        copy = *b;
        fail_unless(strcmp(copy.text, b->text) == 0 ? 1 : 0);
        fail_unless(memcmp(&copy, b, (ulong)sizeof(buffer)) == 0 ? 1 : 0);
        fail_unless(strchr(copy.text, ',') - copy.text == 3 ? 1 : 0);
        strcpy(b->text, "changed"u8);
        fail_unless(strcmp(copy.text, b->text) != 0 ? 1 : 0);
        puts(copy.text);
        double sqrtResult = sqrt(6.25);
        printf("%s %d %g\n"u8, b->text, abs(-3), sqrtResult);
        free(b);
        exit(copy.used == 7 ? 0 : 1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
