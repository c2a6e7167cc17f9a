void numbers(void);
void words(void);

int main(void)
{
    numbers();
    words();
    numbers();
    return 0;
}
