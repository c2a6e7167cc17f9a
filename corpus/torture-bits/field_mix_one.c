/* Bit-fields of mixed types, with the bytes that they leave. */
int printf(const char *, ...);
void *memset();
enum e { E0, E1 = 3000000 };
long long V[] = {0, 1, -1, 0x55555555aaaaaaaaLL, 0x123456789abcdefLL, 0x7fffffffffffffffLL, 1234};
union S {
    char n0;
    enum e b1 : 5;
    int b2 : 31;
    short b3 : 7;
} __attribute__((packed, aligned(2)));

void h(void *q, int n)
{
    unsigned char *p = q;
    while (n--)
        printf("%02x", *p++);
}
union S mk(union S a)
{
    a.n0 = 1;
    return a;
}

int main()
{
    union S s;
    int i;
    printf("%d %d\n", (int)sizeof s, (int)__alignof__(s));
    for (i = 0; i < 7; i++) {
        memset(&s, i & 1 ? 255 : 0, sizeof s);
        s.n0 = V[(i + 0) % 7];
        printf(" %lld", (long long)s.n0);
        h(&s, sizeof s);
        s.n0 += 3;
        s.n0--;
        printf(" %lld %d", (long long)s.n0++, s.n0 > V[i]);
        h(&s, sizeof s);
        s.b1 = V[(i + 1) % 7];
        printf(" %lld", (long long)s.b1);
        h(&s, sizeof s);
        s.b1 += 3;
        s.b1--;
        printf(" %lld %d", (long long)s.b1++, s.b1 > V[i]);
        h(&s, sizeof s);
        s.b2 = V[(i + 2) % 7];
        printf(" %lld", (long long)s.b2);
        h(&s, sizeof s);
        s.b2 += 3;
        s.b2--;
        printf(" %lld %d", (long long)s.b2++, s.b2 > V[i]);
        h(&s, sizeof s);
        s.b3 = V[(i + 3) % 7];
        printf(" %lld", (long long)s.b3);
        h(&s, sizeof s);
        s.b3 += 3;
        s.b3--;
        printf(" %lld %d", (long long)s.b3++, s.b3 > V[i]);
        h(&s, sizeof s);
        s = mk(s);
        h(&s, sizeof s);
        printf("\n");
    }
    return 0;
}
