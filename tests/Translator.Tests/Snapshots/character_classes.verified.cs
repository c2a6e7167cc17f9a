/* ctype.h as a table, and a cipher that uses it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using unsafe classifier = delegate*<int, int>;

internal static unsafe class CharacterClasses
{
    internal struct classes_type
    {
        public sbyte letter;
        public classifier @is;
    }
    static readonly classes_type* classes = StaticStorage.Create<classes_type>([
        new classes_type { letter = (sbyte)'a', @is = &isalpha }, new classes_type { letter = (sbyte)'d', @is = &isdigit }, new classes_type { letter = (sbyte)'n', @is = &isalnum }, new classes_type { letter = (sbyte)'s', @is = &isspace }, new classes_type { letter = (sbyte)'b', @is = &isblank }, new classes_type { letter = (sbyte)'u', @is = &isupper },
        new classes_type { letter = (sbyte)'l', @is = &islower }, new classes_type { letter = (sbyte)'p', @is = &ispunct }, new classes_type { letter = (sbyte)'c', @is = &iscntrl }, new classes_type { letter = (sbyte)'g', @is = &isgraph }, new classes_type { letter = (sbyte)'t', @is = &isprint }, new classes_type { letter = (sbyte)'x', @is = &isxdigit }]);

    const ulong CLASSES = 12UL;

    static sbyte* rot13(sbyte* s)
    {
        sbyte* p = s;

        do
            if (isalpha((byte)*p) != 0)
            {
                sbyte @base = (sbyte)(islower((byte)*p) != 0 ? 'a' : 'A');
                *p = (sbyte)((*p - @base + 13) % 26 + @base);
            }
        while (*++p != 0);
        return s;
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[14];
        "Hello, World!"u8.CopyTo(text, 14);
        sbyte* line = stackalloc sbyte[(int)(CLASSES + 1)];
        sbyte* previous = stackalloc sbyte[(int)(CLASSES + 1)];
        int c, first = -1;
        uint i;

        /* runs of characters with the same properties; EOF counts as a character */
        for (c = -1; c <= 256; c++)
        {
            for (i = 0; i < CLASSES; i++)
                line[i] = (sbyte)(c <= 255 && classes[i].@is(c) != 0 ? (int)classes[i].letter : '-');
            line[CLASSES] = (sbyte)'\0';
            if (c == 256 || strcmp(line, previous) != 0)
            {
                if (c > -1)
                    printf("%3d..%3d %s\n"u8, first, c - 1, previous);
                strcpy(previous, line);
                first = c;
            }
        }

        for (i = 0; text[i] != 0; i++)
            putchar(i % 2 != 0 ? toupper(text[i]) : tolower(text[i]));
        putchar('\n');
        printf("%s "u8, rot13(text));
        printf("%s\n"u8, rot13(text));
        printf("%d %d %d\n"u8, toupper('1'), tolower(EOF), toupper(0xe4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
