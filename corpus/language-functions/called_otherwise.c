/* called_otherwise.c - functions that are called by other types than their own, as old programs do where x86-64 lets them */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    const char *name;
    int value;
};

typedef int (*action)();

static void greet(void)
{
    puts("greet");
}

static int add(int a, int b)
{
    return a + b;
}

static int scale(value, factor)
    int value;
    short factor;
{
    return value * factor;
}

static int tenths(f)
    float f;
{
    return (int)(f * 10);
}

static long identity(long value)
{
    return value;
}

static int by_name(struct entry *a, struct entry *b)
{
    return strcmp(a->name, b->name);
}

static int by_text(char **a, char **b)
{
    return strcmp(*a, *b);
}

static void set(int *place)
{
    *place = 3;
}

static int first_character(const char *format, ...)
{
    return format[0];
}

static action actions[] = { (action)add, (action)scale, (action)identity };

int main(void)
{
    struct entry entries[] = { { "pear", 1 }, { "apple", 2 }, { "fig", 3 } };
    char *words[] = { "c", "a", "b" };
    int place = 0;
    void (*takes_three)(int, int, int) = (void (*)(int, int, int))greet;
    void (*takes_pointer)(void *) = (void (*)(void *))set;
    int (*unprototyped)() = tenths;
    long (*takes_address)(void *) = (long (*)(void *))identity;
    void *untyped = (void *)add;
    unsigned long number = (unsigned long)add;
    unsigned long number_of_old = (unsigned long)scale;
    int (*fixed)(const char *, int) = (int (*)(const char *, int))first_character;

    takes_three(1, 2, 3);
    takes_pointer(&place);
    printf("%d\n", place);
    qsort(entries, 3, sizeof entries[0], (int (*)(const void *, const void *))by_name);
    qsort(words, 3, sizeof words[0], (void *)by_text);
    printf("%s %s\n", entries[0].name, words[0]);
    for (int i = 0; i < 3; i++)
        printf("%d\n", actions[i](i + 4, 2));
    printf("%d %ld\n", unprototyped(2.5), takes_address((void *)77));
    printf("%d %d\n", ((int (*)(int, int))untyped)(1, 2), ((int (*)(int, int))number)(3, 4));
    printf("%d\n", ((int (*)())number_of_old)(5, 6));
    printf("%d %d\n", (***add)(1, 1), fixed("A", 1));
    return ((int (*)(const char *))puts)("end") < 0;
}
