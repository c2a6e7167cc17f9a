/*
 * string_pointers.c: pointers into string literals, and arrays that begin with them
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class StringPointers
{
    static readonly sbyte** days = (sbyte**)StaticStorage.PointersTo("monday"u8, "tuesday"u8, "wednesday"u8);
    static sbyte* tail = "wednesday"u8.ToPointer() + 3;
    static readonly sbyte* greeting = StaticStorage.Text("hello"u8, 6);
    static readonly sbyte* padded = StaticStorage.Text("ab"u8, 10);
    static readonly sbyte* exact = StaticStorage.Text("abc"u8, 3); /* no room for the NUL */
    static readonly sbyte* words = create_words();

    static sbyte* create_words()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(3 * 6);
        "one"u8.CopyTo(value, 6);
        "two"u8.CopyTo(value + 6, 6);
        "three"u8.CopyTo(value + 12, 6);
        return value;
    }

    static sbyte* after(sbyte* text, int c)
    {
        sbyte* found = strchr(text, c);

        return found != null ? found + 1 : ""u8.ToPointer();
    }

    static size_t common_prefix(sbyte* a, sbyte* b)
    {
        sbyte* start = a;

        while (*a != 0 && *a == *b)
        {
            a++;
            b++;
        }
        return (ulong)(a - start);
    }

    /* Copies the way K&R do. */
    static sbyte* copy(sbyte* to, sbyte* from)
    {
        sbyte* start = to;

        while ((*to++ = *from++) != '\0')
            ;
        return start;
    }

    static int main()
    {
        printf("%s %s %c\n"u8, days[1] + 4, tail, *days[2]);
        greeting[0] = (sbyte)'J';
        printf("%s %zu %zu %zu\n"u8, greeting, 6, 10, 3);
        printf("%d %d %.3s\n"u8, padded[2], padded[9], exact);
        printf("%s %c %zu\n"u8, words + 2 * 6, (words + 6)[1], 3 * 6 / 6);
        printf("%s %s|\n"u8, after("key=value"u8.ToPointer(), '='), after("none"u8.ToPointer(), '='));
        printf("%zu\n"u8, common_prefix("subnet"u8.ToPointer(), "subject"u8.ToPointer()));
        sbyte* buffer = stackalloc sbyte[8];
        copy(buffer, "copied"u8.ToPointer());
        printf("%s %td\n"u8, buffer, strrchr(buffer, 'd') - buffer);
        sbyte* empty = ""u8.ToPointer();
        printf("%d %d %zu\n"u8, *empty == '\0', "abc"u8.ToPointer()[1] == 'b', 5 - 1);
        for (sbyte* p = "a,b,,c"u8.ToPointer(); *p != '\0'; p += strcspn(p, ","u8), p += *p == ',' ? 1 : 0)
            printf("[%.*s]"u8, (int)strcspn(p, ","u8), p);
        putchar('\n');
        sbyte* lines = "first\0second\0third\0"u8.ToPointer();
        for (sbyte* line = lines; *line != 0; line += strlen(line) + 1)
            printf("%s %td\n"u8, line, line - lines);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
