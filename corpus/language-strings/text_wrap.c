/* text_wrap.c: filling paragraphs, justified, with words counted and the longest kept */
#include <stdio.h>
#include <string.h>

#define WIDTH 28
#define MAX_WORDS 12

static const char text[] =
    "A file descriptor is a small non-negative integer   that is used in\n"
    "subsequent system calls to refer to the open\tfile. The descriptor returned "
    "by a successful call will be the lowest-numbered one not currently open.";

static void put_line(const char *const *word, const int *length, int n, int last)
{
    int gaps = n - 1, letters = 0, i, spare;

    for (i = 0; i < n; i++)
        letters += length[i];
    spare = WIDTH - letters;
    putchar('|');
    for (i = 0; i < n; i++) {
        int spaces = 0;

        printf("%.*s", length[i], word[i]);
        if (i < gaps)
            spaces = last ? 1 : spare / (gaps - i);
        else
            spaces = spare;
        spare -= spaces;
        printf("%*s", spaces, "");
    }
    printf("|\n");
}

int main(void)
{
    const char *words[MAX_WORDS], *p = text, *longest = text;
    int lengths[MAX_WORDS], n = 0, used = 0, total = 0, best = 0;

    while (*p) {
        int length;

        p += strspn(p, " \t\n");
        if (!*p)
            break;
        length = (int)strcspn(p, " \t\n");
        if (n && (used + 1 + length > WIDTH || n == MAX_WORDS)) {
            put_line(words, lengths, n, 0);
            n = used = 0;
        }
        used += length + (n > 0);
        words[n] = p;
        lengths[n++] = length;
        total++;
        if (length > best)
            best = length, longest = p;
        p += length;
    }
    if (n)
        put_line(words, lengths, n, 1);
    printf("%d words, longest %.*s\n", total, best, longest);
    return 0;
}
