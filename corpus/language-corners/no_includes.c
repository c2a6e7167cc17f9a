/* no_includes.c: declares what it uses of the library itself, as test programs and old code do */
typedef unsigned long size_t;
extern int printf(const char *, ...);
extern void abort(void), exit(int);
extern void *malloc(size_t), *memset(void *, int, size_t), *memcpy(void *, const void *, size_t);
void free(void *);
int strcmp(const char *, const char *), memcmp(const void *, const void *, size_t);
char *strcpy(char *, const char *), *strchr(const char *, int);
size_t strlen(const char *);
int abs(int), puts(const char *);
double sqrt(double);

struct buffer { char text[16]; size_t used; };

static void fail_unless(int condition)
{
    if (!condition)
        abort();
}

static void append(struct buffer *b, const char *s)
{
    size_t n = strlen(s);

    fail_unless(b->used + n < sizeof b->text);
    memcpy(b->text + b->used, s, n + 1);
    b->used += n;
}

int main(void)
{
    struct buffer *b = malloc(sizeof *b), copy;

    memset(b, 0, sizeof(struct buffer));
    append(b, "one,");
    append(b, "two");
    copy = *b;
    fail_unless(strcmp(copy.text, b->text) == 0);
    fail_unless(memcmp(&copy, b, sizeof copy) == 0);
    fail_unless(strchr(copy.text, ',') - copy.text == 3);
    strcpy(b->text, "changed");
    fail_unless(strcmp(copy.text, b->text) != 0);
    puts(copy.text);
    printf("%s %d %g\n", b->text, abs(-3), sqrt(6.25));
    free(b);
    exit(copy.used == 7 ? 0 : 1);
}
