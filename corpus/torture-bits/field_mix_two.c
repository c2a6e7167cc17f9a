/* Bit-fields of mixed types, with the bytes that they leave. */
int printf(const char *, ...);
void *memset();
enum e { E0, E1 = 3000000 };
long long V[] = {0, 1, -1, 0x55555555aaaaaaaaLL, 0x123456789abcdefLL, 0x7fffffffffffffffLL, 1234};
union S {
    long long b0 : 7;
    unsigned b1 : 7;
    unsigned char b2 : 4;
    int n3;
    _Bool n4;
};

void h(void *q, int n)
{
    unsigned char *p = q;
    while (n--)
        printf("%02x", *p++);
}
union S mk(union S a)
{
    a.b0 = 1;
    return a;
}

int main()
{
    union S s;
    int i;
    printf("%d %d\n", (int)sizeof s, (int)__alignof__(s));
    for (i = 0; i < 7; i++) {
        memset(&s, i & 1 ? 255 : 0, sizeof s);
        s.b0 = V[(i + 0) % 7];
        printf(" %lld", (long long)s.b0);
        h(&s, sizeof s);
        s.b0 += 3;
        s.b0--;
        printf(" %lld %d", (long long)s.b0++, s.b0 > V[i]);
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
        s.n3 = V[(i + 3) % 7];
        printf(" %lld", (long long)s.n3);
        h(&s, sizeof s);
        s.n3 += 3;
        s.n3--;
        printf(" %lld %d", (long long)s.n3++, s.n3 > V[i]);
        h(&s, sizeof s);
        s.n4 = V[(i + 4) % 7];
        printf(" %lld", (long long)s.n4);
        h(&s, sizeof s);
        s.n4 += 3;
        s.n4--;
        printf(" %lld %d", (long long)s.n4++, s.n4 > V[i]);
        h(&s, sizeof s);
        s = mk(s);
        h(&s, sizeof s);
        printf("\n");
    }
    return 0;
}
