/* text_wrap.c: filling paragraphs, justified, with words counted and the longest kept */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class TextWrap
{
    const int WIDTH = 28;
    const int MAX_WORDS = 12;

    static readonly sbyte* text = StaticStorage.Text("A file descriptor is a small non-negative integer   that is used in\nsubsequent system calls to refer to the open\tfile. The descriptor returned by a successful call will be the lowest-numbered one not currently open."u8, 216);

    static void put_line(sbyte** word, int* length, int n, int last)
    {
        int gaps = n - 1, letters = 0, i, spare;

        for (i = 0; i < n; i++)
            letters += length[i];
        spare = WIDTH - letters;
        putchar('|');
        for (i = 0; i < n; i++)
        {
            int spaces = 0;

            printf("%.*s"u8, length[i], word[i]);
            if (i < gaps)
                spaces = last != 0 ? 1 : spare / (gaps - i);
            else
                spaces = spare;
            spare -= spaces;
            printf("%*s"u8, spaces, ""u8);
        }
        printf("|\n"u8);
    }

    static int main()
    {
        sbyte** words = stackalloc sbyte*[MAX_WORDS];
        sbyte* p = text, longest = text;
        int* lengths = stackalloc int[MAX_WORDS];
        int n = 0, used = 0, total = 0, best = 0;

        while (*p != 0)
        {
            int length;

            p += strspn(p, " \t\n"u8);
            if (*p == 0)
                break;
            length = (int)strcspn(p, " \t\n"u8);
            if (n != 0 && (used + 1 + length > WIDTH || n == MAX_WORDS))
            {
                put_line(words, lengths, n, 0);
                n = used = 0;
            }
            used += length + (n > 0 ? 1 : 0);
            words[n] = p;
            lengths[n++] = length;
            total++;
            if (length > best)
            {
                best = length;
                longest = p;
            }
            p += length;
        }
        if (n != 0)
            put_line(words, lengths, n, 1);
        printf("%d words, longest %.*s\n"u8, total, best, longest);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
