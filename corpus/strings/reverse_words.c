/* Reverses words and lines of its arguments in place, and finds palindromes. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

static void reverse(char *from, char *to)
{
    while (from < --to) {
        char c = *from;
        *from++ = *to;
        *to = c;
    }
}

static int palindrome(const char *s)
{
    const char *e = s + strlen(s);

    while (s < e) {
        if (!isalnum((unsigned char)*s))
            s++;
        else if (!isalnum((unsigned char)e[-1]))
            e--;
        else if (tolower((unsigned char)*s++) != tolower((unsigned char)*--e))
            return 0;
    }
    return 1;
}

int main(int argc, char *argv[])
{
    for (argv++; *argv; argv++) {
        char *s = *argv, *p, *word = NULL;
        size_t n = strlen(s);

        printf("%-28s%s", s, palindrome(s) ? " palindrome" : "");
        reverse(s, s + n);              /* everything ... */
        for (p = s; ; p++) {            /* ... then each word back */
            if (*p && *p != ' ') {
                if (!word)
                    word = p;
            } else if (word) {
                reverse(word, p);
                word = NULL;
            }
            if (!*p)
                break;
        }
        printf(" [%s]\n", s);
    }
    return argc > 1 ? 0 : 1;
}
