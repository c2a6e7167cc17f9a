/* samples.c */
int samples[] = { 1, 2, 3, 4, 5 };
int sample_count = sizeof samples / sizeof *samples;
int level;
struct settings { int low, high; } settings = { -1, 1 };

int scale(value, factor)
    int value, factor;
{
    settings.high += factor;
    return value * factor;
}

void note_level(void)
{
    extern int verbose;

    level = verbose * 10;
}

long mix(c, d, s)
    char c;
    double d;
    char *s;
{
    return c + (long)(d * 4) + s[3];
}
