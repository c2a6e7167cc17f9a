/*
 * calculator.c: evaluates the lines of standard input; recursive descent
 *
 *	sum     = product { ("+" | "-") product }
 *	product = power { ("*" | "/" | "%") power }
 *	power   = unary [ "^" power ]
 *	unary   = ["-"] primary
 *	primary = number | letter ["=" sum] | "(" sum ")"
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;

internal static unsafe class Calculator
{
    static sbyte* input;
    static sbyte* error;
    static readonly double* variables = StaticStorage.Allocate<double>(26);

    static void fail(sbyte* why)
    {
        if (error == null) /* the first one counts */
            error = why;
    }

    static int peek()
    {
        while (*input == ' ' || *input == '\t')
            input++;
        return (byte)*input;
    }

    static int accept_char(int c)
    {
        if (peek() != c)
            return 0;
        input++;
        return 1;
    }

    static double primary()
    {
        double value = 0;

        if (accept_char('(') != 0)
        {
            value = sum();
            if (accept_char(')') == 0)
                fail("')' expected"u8.ToPointer());
        }
        else if (isdigit(peek()) != 0 || peek() == '.')
        {
            sbyte* end;

            value = strtod(input, &end);
            if (end == input)
                fail("bad number"u8.ToPointer());
            input = end;
        }
        else if (isalpha(peek()) != 0)
        {
            int index = tolower(*input++) - 'a';

            if (accept_char('=') != 0)
                variables[index] = sum();
            value = variables[index];
        }
        else
            fail((peek() != 0 ? "operand expected"u8 : "unexpected end"u8).ToPointer());
        return value;
    }

    static double unary()
    {
        return accept_char('-') != 0 ? -unary() : primary();
    }

    static double power()
    {
        double @base = unary(), result = 1;
        int exponent;

        if (accept_char('^') == 0)
            return @base;
        exponent = Truncate.ToInt32(power());
        for (; exponent > 0; exponent--)
            result *= @base;
        for (; exponent < 0; exponent++)
            result /= @base;
        return result;
    }

    static double product()
    {
        double value = power(), right;

        for (;;)
        {
            if (accept_char('*') != 0)
                value *= power();
            else if (accept_char('/') != 0)
            {
                right = power();
                if (right == 0)
                    fail("division by zero"u8.ToPointer());
                else
                    value /= right;
            }
            else if (accept_char('%') != 0)
            {
                right = power();
                if (Truncate.ToInt64(right) == 0)
                    fail("division by zero"u8.ToPointer());
                else
                    value = Truncate.ToInt64(value) % Truncate.ToInt64(right);
            }
            else
                return value;
        }
    }

    static double sum()
    {
        double value = product();
        int c;

        while ((c = peek()) == '+' || c == '-')
        {
            input++;
            if (c == '+')
                value += product();
            else
                value -= product();
        }
        return value;
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[100];
        int status = 0;

        while (fgets(line, 100, stdin) != null)
        {
            double value;

            line[strcspn(line, "\n"u8)] = (sbyte)'\0';
            input = line;
            error = null;
            if (peek() == '\0')
                continue;
            value = sum();
            if (error == null && peek() != '\0')
                fail("what is the rest?"u8.ToPointer());
            if (error != null)
            {
                printf("%s: %s at %d\n"u8, line, error, (int)(input - line));
                status = 1;
            }
            else
                printf("%s = %.10g\n"u8, line, value);
        }
        return status;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
