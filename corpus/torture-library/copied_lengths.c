/* memcpy, memset and mempcpy for every length and alignment. */
typedef __SIZE_TYPE__ size_t;
extern void abort(void);
extern void exit(int);
extern void *memcpy(void *, const void *, size_t);
extern void *memset(void *, int, size_t);
extern void *memmove(void *, const void *, size_t);
extern int memcmp(const void *, const void *, size_t);
extern void *mempcpy(void *, const void *, size_t);
static union {
    char buf[128];
    long long align_int;
    long double align_fp;
} u1, u2;

int main()
{
    int off1, off2, len, i;
    char *p, *q, c;
    for (off1 = 0; off1 < 8; off1++)
        for (off2 = 0; off2 < 8; off2++)
            for (len = 1; len < 80; len++) {
                for (i = 0, c = 'A'; i < 96; i++, c++) {
                    u1.buf[i] = 'a';
                    if (c >= 'A' + 31)
                        c = 'A';
                    u2.buf[i] = c;
                }
                p = memcpy(u1.buf + off1, u2.buf + off2, len);
                if (p != u1.buf + off1)
                    abort();
                q = u1.buf;
                for (i = 0; i < off1; i++, q++)
                    if (*q != 'a')
                        abort();
                for (i = 0, c = 'A' + off2; i < len; i++, q++, c++) {
                    if (c >= 'A' + 31)
                        c = 'A';
                    if (*q != c)
                        abort();
                }
                for (i = 0; i < 8; i++, q++)
                    if (*q != 'a')
                        abort();
                if (memset(p, c, len) != p)
                    abort();
                for (i = 0; i < len; i++)
                    if (p[i] != c)
                        abort();
                if (p[len] != 'a')
                    abort();
                if (mempcpy(p, u2.buf, len) != p + len)
                    abort();
                if (memcmp(p, u2.buf, len))
                    abort();
                p[len - 1]++;
                if (memcmp(p, u2.buf, len) <= 0)
                    abort();
                if (memcmp(u2.buf, p, len) >= 0)
                    abort();
                memmove(p + 1, p, len);
                if (p[1] != p[0])
                    abort();
            }
    exit(0);
}
