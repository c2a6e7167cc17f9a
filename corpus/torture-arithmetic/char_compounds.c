/* Compound assignments to unsigned char with operands of every type. */
int printf(const char *, ...);
signed char a[] = {0, 1, 2, 3, 5, 7, 11, 13};
signed char b[] = {1, 2, 3, 4, 5, 6, 7, 8};

int main()
{
    unsigned long h = 1;
    int i, j;
    for (i = 0; i < 8; i++) {
        for (j = 0; j < 8; j++) {
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                signed char y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned char y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                short y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned short y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                int y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                long long y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                unsigned long long y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                _Bool y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                if (y)
                    x %= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x &= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x |= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                char y = b[j];
                x ^= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                float y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                float y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                float y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                float y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                double y = b[j];
                x += y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                double y = b[j];
                x -= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                double y = b[j];
                x *= y;
                h = h * 31 + (long)x;
            }
            {
                unsigned char x = a[i];
                double y = b[j];
                if (y)
                    x /= y;
                h = h * 31 + (long)x;
            }
        }
        printf("%d %lx\n", i, h);
    }
    {
        unsigned char x = 5;
        printf("%d ", (int)x++);
        printf("%d ", (int)++x);
        printf("%d ", (int)x--);
        printf("%d ", (int)--x);
        x = 0;
        --x;
        printf("%d ", (int)x);
        x = -1;
        x++;
        printf("%d ", (int)x);
        printf("%d %d\n", (int)!x, (int)-x);
    }
    return 0;
}
