/* Lengths, comparisons and copies of strings at every alignment. */
typedef __SIZE_TYPE__ size_t;
extern void abort(void);
extern void exit(int);
size_t strlen(const char *);
int strcmp(const char *, const char *);
int strncmp(const char *, const char *, size_t);
char *strcpy(char *, const char *);
char *stpcpy(char *, const char *);
static union {
    char buf[128];
    long long l;
} u, v;

int main()
{
    int o1, o2, len, i;
    for (o1 = 0; o1 < 8; o1++)
        for (o2 = 0; o2 < 8; o2++)
            for (len = 0; len < 80; len++) {
                char *p = u.buf + o1, *q = v.buf + o2;
                for (i = 0; i < len; i++)
                    p[i] = q[i] = 'A' + i % 31;
                p[len] = q[len] = 0;
                for (i = len + 1; i < len + 9; i++) {
                    p[i] = 'x';
                    q[i] = 'y';
                }
                if (strlen(p) != len)
                    abort();
                if (strcmp(p, q))
                    abort();
                if (strncmp(p, q, len + 1))
                    abort();
                q[len] = 1;
                if (strcmp(p, q) >= 0)
                    abort();
                if (strncmp(p, q, len))
                    abort();
                q[len] = (char)200;
                if (strcmp(p, q) >= 0)
                    abort();
                if (strcmp(q, p) <= 0)
                    abort();
                q[len] = 0;
                if (strcpy(u.buf + 100 - 8 + o1 - 92, q) != p)
                    abort();
                if (stpcpy(p, q) != p + len)
                    abort();
                if (p[len + 1] != 'x')
                    abort();
            }
    exit(0);
}
