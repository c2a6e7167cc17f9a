/* undeclared_library.c - the C library by its built-in names, without any header */
static void strings(void)
{
    char text[30];

    __builtin_strcpy(text, "one");
    __builtin_strcat(text, "two");
    __builtin_strncat(text, "three", 2);
    __builtin_puts(text);
    __builtin_memset(text, '-', 3);
    __builtin_memcpy(text, "QQ", 2);
    __builtin_memmove(text + 1, text, 3);
    __builtin_puts(text);
    __builtin_puts(__builtin_strchr("hello", 'l'));
    __builtin_puts(__builtin_strrchr("hello", 'l'));
    __builtin_puts(__builtin_strstr("hello", "ll"));
    __builtin_puts(__builtin_strpbrk("hello", "eo"));
    __builtin_puts(__builtin_index("hello", 'e'));
    __builtin_puts(__builtin_rindex("hello", 'l'));
    __builtin_printf("%d %d %d\n", __builtin_memcmp("ab", "ac", 2) < 0, (int)__builtin_strlen("hello"), __builtin_strcmp("a", "b") < 0);
    __builtin_printf("%d %d %d\n", (int)__builtin_strspn("aab", "a"), (int)__builtin_strcspn("aab", "b"), __builtin_strncmp("abc", "abd", 2));
    __builtin_printf("%d %d %d\n", __builtin_strcasecmp("A", "a"), __builtin_strncasecmp("AB", "ac", 1), (int)__builtin_strnlen("abc", 2));
    __builtin_printf("%d %d\n", (int)(__builtin_stpcpy(text, "abc") - text), (int)((char *)__builtin_mempcpy(text, "abc", 3) - text));
    __builtin_printf("%d %d\n", __builtin_memchr("abc", 'z', 3) == 0, __builtin_bcmp("a", "b", 1) != 0);
    __builtin_snprintf(text, 4, "%d", 12345);
    __builtin_puts(text);
    __builtin_bzero(text, 3);
    __builtin_bcopy("x", text, 1);
    __builtin_putchar(text[0]);
    __builtin_putchar('\n');
}

static void numbers(int three)
{
    double x = three;
    double infinity = __builtin_inf();
    double nan = __builtin_nan("");
    double whole;
    int exponent;

    __builtin_printf("%d %ld %lld\n", __builtin_abs(-three), __builtin_labs(-4L), __builtin_llabs(-5LL));
    __builtin_printf("%g %g %g %g\n", __builtin_fabs(-x), (double)__builtin_fabsf(-2.5f), __builtin_sqrt(x + 1), __builtin_pow(2, 10));
    __builtin_printf("%g %g %g %g\n", __builtin_floor(1.7), __builtin_ceil(1.2), __builtin_trunc(-1.5), __builtin_round(2.5));
    __builtin_printf("%g %g %g %g\n", __builtin_fmod(7, x), __builtin_fmax(1, 2), __builtin_ldexp(1, 3), __builtin_copysign(1, -2));
    __builtin_printf("%g %g %g\n", __builtin_hypot(3, 4), __builtin_cbrt(27), __builtin_powi(2.0, 5));
    __builtin_printf("%g", __builtin_frexp(8, &exponent));
    __builtin_printf(" %d", exponent);
    __builtin_printf(" %g", __builtin_modf(2.5, &whole));
    __builtin_printf(" %g\n", whole);
    __builtin_printf("%d %d %d %d\n", !!__builtin_signbit(-x), !!__builtin_isfinite(x), __builtin_isinf_sign(-infinity), !!__builtin_isnan(nan));
    __builtin_printf("%d %d %d\n", __builtin_isgreater(x, 2.0), __builtin_isgreaterequal(x, nan), __builtin_isless(x, 4.0));
    __builtin_printf("%d %d %d\n", __builtin_islessequal(x, x), __builtin_islessgreater(x, 1.0), __builtin_isunordered(x, nan));
    __builtin_printf("%d %d\n", __builtin_fpclassify(0, 1, 2, 3, 4, nan), __builtin_fpclassify(0, 1, 2, 3, 4, x));
    __builtin_printf("%d %d %d\n", !!__builtin_isdigit('3'), __builtin_toupper('a'), !!__builtin_isspace(' '));
}

int main(int argc, char **argv)
{
    char *memory = __builtin_malloc(10);
    int *zeros = __builtin_calloc(3, sizeof *zeros);
    int number = 0;

    (void)argv;
    memory = __builtin_realloc(memory, 20);
    __builtin_sprintf(memory, "%s %d", "number", zeros[2]);
    __builtin_puts(memory);
    __builtin_sscanf("12", "%d", &number);
    __builtin_printf("%d\n", number);
    __builtin_free(memory);
    __builtin_free(zeros);
    strings();
    numbers(argc + 2);
    __builtin_exit(3);
}
