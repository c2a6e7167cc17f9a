/* Reverses words and lines of its arguments in place, and finds palindromes. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class ReverseWords
{
    static void reverse(sbyte* from, sbyte* to)
    {
        while (from < --to)
        {
            sbyte c = *from;
            *from++ = *to;
            *to = c;
        }
    }

    static int palindrome(sbyte* s)
    {
        sbyte* e = s + strlen(s);

        while (s < e)
        {
            if (isalnum((byte)*s) == 0)
                s++;
            else if (isalnum((byte)e[-1]) == 0)
                e--;
            else if (tolower((byte)*s++) != tolower((byte)*--e))
                return 0;
        }
        return 1;
    }

    static int main(int argc, sbyte** argv)
    {
        for (argv++; *argv != null; argv++)
        {
            sbyte* s = *argv, p, word = null;
            size_t n = strlen(s);

            printf("%-28s%s"u8, s, palindrome(s) != 0 ? " palindrome"u8 : ""u8);
            reverse(s, s + n);              /* everything ... */
            for (p = s;; p++)
            {            /* ... then each word back */
                if (*p != 0 && *p != ' ')
                {
                    if (word == null)
                        word = p;
                }
                else if (word != null)
                {
                    reverse(word, p);
                    word = null;
                }
                if (*p == 0)
                    break;
            }
            printf(" [%s]\n"u8, s);
        }
        return argc > 1 ? 0 : 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
