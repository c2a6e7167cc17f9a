/* glibc's forms of stdio for those who hold the lock, declared by the program. */
int putchar_unlocked(int);
struct _IO_FILE;
extern struct _IO_FILE *stdout;
int fputs_unlocked(const char *, struct _IO_FILE *);
int fprintf_unlocked();
int printf_unlocked();

int main()
{
    fputs_unlocked("abc\n", stdout);
    putchar_unlocked('x');
    putchar_unlocked(10);
    return 0;
}
