/* unicode_names.c: text beyond ASCII, in strings, in comments (grüße, 你好) and in universal character names */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class UnicodeNames
{
    /* é is two bytes in UTF-8 */
    static readonly sbyte* greeting = StaticStorage.Text("Grüße, 世界!"u8, 17);
    static sbyte* escaped = "Grüße, 世界!"u8.ToPointer();

    static int count_characters(sbyte* s)
    {
        int n = 0;

        for (; *s != 0; s++)
            n += (*s & 0xc0) != 0x80 ? 1 : 0;
        return n;
    }

    static int main()
    {
        size_t i;

        printf("%zu bytes, %d characters\n"u8, strlen(greeting), count_characters(greeting));
        printf("%d\n"u8, strcmp(greeting, escaped));
        for (i = 0; i < 6; i++)
            printf("%02x "u8, (byte)greeting[i]);
        printf("\n%s\n"u8, greeting);
        printf("%d\n"u8, greeting[2] < 0);       /* plain char is signed */
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
