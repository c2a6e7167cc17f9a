/* expression_parser.c: recursive descent with precedence climbing, variables and error recovery by a flag */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;
using size_t = ulong;

internal static unsafe class ExpressionParser
{
    const int END = 0;
    const int NUMBER = 1;
    const int NAME = 2;
    const int SHL = '<' + 256;
    const int SHR = '>' + 256;

    static sbyte* at;
    static int tok;
    static int failed;
    static long number;
    static sbyte name;
    static readonly long* variables = StaticStorage.Allocate<long>(26);

    internal struct operators_type
    {
        public int token;
        public int precedence;
    }
    static readonly operators_type* operators = StaticStorage.Create<operators_type>([
        new operators_type { token = '|', precedence = 1 }, new operators_type { token = '^', precedence = 2 }, new operators_type { token = '&', precedence = 3 }, new operators_type { token = SHL, precedence = 4 }, new operators_type { token = SHR, precedence = 4 }, new operators_type { token = '+', precedence = 5 }, new operators_type { token = '-', precedence = 5 }, new operators_type { token = '*', precedence = 6 }, new operators_type { token = '/', precedence = 6 }, new operators_type { token = '%', precedence = 6 }]);

    static void advance()
    {
        while (isspace((byte)*at) != 0)
            at++;
        if (isdigit((byte)*at) != 0)
        {
            sbyte* end;

            number = strtol(at, &end, 0);
            at = end;
            tok = NUMBER;
        }
        else if (islower((byte)*at) != 0)
        {
            name = *at++;
            tok = NAME;
        }
        else if ((*at == '<' || *at == '>') && at[1] == *at)
        {
            tok = *at + 256;
            at += 2;
        }
        else
            tok = *at != 0 ? *at++ : END;
    }

    static int precedence(int token)
    {
        size_t i;

        for (i = 0; i < (ulong)(10 * sizeof(operators_type)) / (ulong)sizeof(operators_type); i++)
            if (operators[i].token == token)
                return operators[i].precedence;
        return 0;
    }

    static long primary()
    {
        long v;
        sbyte n;

        switch (tok)
        {
            case NUMBER:
                v = number;
                advance();
                return v;
            case NAME:
                n = name;
                advance();
                if (tok == '=')
                {
                    advance();
                    variables[n - 'a'] = expression(1);
                }
                return variables[n - 'a'];
            case '-':
                advance();
                return -primary();
            case '~':
                advance();
                return ~primary();
            case '!':
                advance();
                return primary() == 0 ? 1 : 0;
            case '(':
                advance();
                v = expression(1);
                if (tok != ')')
                    failed = 1;
                else
                    advance();
                return v;
        }
        failed = 1;
        return 0;
    }

    static long apply(int op, long a, long b)
    {
        switch (op)
        {
            case '+':
                return a + b;
            case '-':
                return a - b;
            case '*':
                return a * b;
            case '/':
            case '%':
                if (b == 0)
                {
                    failed = 2;
                    return 0;
                }
                return op == '/' ? a / b : a % b;
            case '&':
                return a & b;
            case '|':
                return a | b;
            case '^':
                return a ^ b;
            case SHL:
                return (long)((ulong)a << (int)(b & 63));
            default:
                return a >> (int)(b & 63);
        }
    }

    static long expression(int least)
    {
        long left = primary();
        int op, p;

        while ((p = precedence(op = tok)) >= least && p != 0)
        {
            advance();
            left = apply(op, left, expression(p + 1));
        }
        return left;
    }

    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo(
        "1 + 2 * 3"u8, "(1 + 2) * 3"u8, "2 - 3 - 4"u8, "100 / 7 % 4"u8, "x = 5"u8, "y = x = x * x"u8, "-x + ~y"u8, "1 << 4 | 3 & 6 ^ 1"u8,
        "!0 + !5"u8, "0x1f + 010"u8, "1 / 0"u8, "(1 + "u8, "2 $ 3"u8, "-100 >> 2"u8, ""u8);

    static int main()
    {
        uint i;

        for (i = 0; i < (ulong)(15 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            long v;

            at = lines[i];
            failed = 0;
            advance();
            v = expression(1);
            if (tok != END && failed == 0)
                failed = 3;
            if (failed != 0)
                printf("%-20s error %d\n"u8, lines[i], failed);
            else
                printf("%-20s %ld\n"u8, lines[i], v);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
