using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>The bound tree of expressions, as the dumper prints it.</summary>
public class BoundExpressionsTests
{
    [Fact]
    public void An_lvalue_is_read_where_its_value_is_needed() => Assert.Equal(
        """
        expression
          assign : int
            variable a : int
            convert LvalueConversion : int
              variable b : int
        """,
        BoundSource.DumpStatements(
            "int a, b;",
            "a = b;"));

    [Fact]
    public void Narrow_operands_are_promoted() => Assert.Equal(
        """
        expression
          assign : char
            variable c : char
            convert Integer : char
              binary Add : int
                convert Integer : int
                  convert LvalueConversion : char
                    variable c : char
                convert Integer : int
                  convert LvalueConversion : short
                    variable s : short
        """,
        BoundSource.DumpStatements(
            "char c; short s;",
            "c = c + s;"));

    [Fact]
    public void Mixed_operands_get_their_common_type() => Assert.Equal(
        """
        expression
          assign : double
            variable d : double
            binary Add : double
              convert IntegerToFloating : double
                binary Multiply : unsigned int
                  convert Integer : unsigned int
                    convert LvalueConversion : int
                      variable i : int
                  convert LvalueConversion : unsigned int
                    variable u : unsigned int
              convert LvalueConversion : double
                variable d : double
        """,
        BoundSource.DumpStatements(
            "int i; unsigned u; double d;",
            "d = i * u + d;"));

    [Fact]
    public void A_real_operand_converts_the_other_one_directly() => Assert.Equal(
        """
        expression
          assign : float
            variable f : float
            binary Multiply : float
              convert IntegerToFloating : float
                convert LvalueConversion : char
                  variable c : char
              convert LvalueConversion : float
                variable f : float
        """,
        BoundSource.DumpStatements(
            "char c; float f;",
            "f = c * f;"));

    [Fact]
    public void Comparisons_convert_operands_and_give_int() => Assert.Equal(
        """
        expression
          assign : int
            variable i : int
            binary Less : int
              convert LvalueConversion : long
                variable l : long
              convert Integer : long
                convert LvalueConversion : int
                  variable i : int
        """,
        BoundSource.DumpStatements(
            "long l; int i;",
            "i = l < i;"));

    [Fact]
    public void Shifts_promote_each_operand_by_itself() => Assert.Equal(
        """
        expression
          binary ShiftLeft : int
            convert Integer : int
              convert LvalueConversion : unsigned char
                variable c : unsigned char
            convert LvalueConversion : long
              variable n : long
        """,
        BoundSource.DumpStatements(
            "unsigned char c; long n;",
            "c << n;"));

    [Fact]
    public void Conditions_stay_scalars() => Assert.Equal(
        """
        expression
          assign : int
            variable i : int
            binary LogicalOr : int
              binary LogicalAnd : int
                unary LogicalNot : int
                  convert LvalueConversion : char *
                    variable p : char *
                convert LvalueConversion : int
                  variable i : int
              convert LvalueConversion : char *
                variable p : char *
        """,
        BoundSource.DumpStatements(
            "char *p; int i;",
            "i = !p && i || p;"));

    [Fact]
    public void Arrays_and_functions_decay() => Assert.Equal(
        """
        expression
          assign : int *
            variable p : int *
            convert ArrayDecay : int *
              variable a : int [3]
        expression
          assign : int (*)(void)
            variable fp : int (*)(void)
            convert FunctionDecay : int (*)(void)
              function g : int (void)
        """,
        BoundSource.DumpStatements(
            "int a[3]; int g(void); int *p; int (*fp)(void);",
            "p = a; fp = g;"));

    [Fact]
    public void The_address_of_an_array_or_function_does_not_decay() => Assert.Equal(
        """
        declaration
          variable p : int (*)[3]
            address : int (*)[3]
              variable a : int [3]
        declaration
          variable fp : int (*)(void)
            address : int (*)(void)
              function g : int (void)
        """,
        BoundSource.DumpStatements(
            "int a[3]; int g(void);",
            "int (*p)[3] = &a; int (*fp)(void) = &g;"));

    [Fact]
    public void Subscripts_put_the_pointer_first() => Assert.Equal(
        """
        expression
          convert LvalueConversion : int
            subscript : int
              convert ArrayDecay : int *
                variable a : int [3]
              convert Integer : int
                convert LvalueConversion : short
                  variable s : short
        expression
          convert LvalueConversion : int
            subscript, swapped : int
              convert LvalueConversion : int *
                variable p : int *
              literal 1 : int
        """,
        BoundSource.DumpStatements(
            "int a[3]; int *p; short s;",
            "a[s]; 1[p];"));

    [Fact]
    public void Pointer_arithmetic_keeps_the_index_type() => Assert.Equal(
        """
        expression
          assign : int *
            variable p : int *
            binary Add : int *
              convert LvalueConversion : int *
                variable p : int *
              convert Integer : int
                convert LvalueConversion : unsigned char
                  variable c : unsigned char
        expression
          assign : int *
            variable p : int *
            binary Add : int *
              convert Integer : int
                convert LvalueConversion : unsigned char
                  variable c : unsigned char
              convert LvalueConversion : int *
                variable p : int *
        expression
          assign Subtract in int * : int *
            variable p : int *
            literal 2 : int
        expression
          assign : long
            variable d : long
            binary Subtract : long
              convert LvalueConversion : int *
                variable p : int *
              convert LvalueConversion : int *
                variable p : int *
        """,
        BoundSource.DumpStatements(
            "int *p; unsigned char c; long d;",
            "p = p + c; p = c + p; p -= 2; d = p - p;"));

    [Fact]
    public void Void_pointers_count_bytes() => Assert.Equal(
        """
        expression
          assign : void *
            variable p : void *
            binary Add : void *
              convert LvalueConversion : void *
                variable p : void *
              literal 1 : int
        expression
          postfix ++ : void *
            variable p : void *
        """,
        BoundSource.DumpStatements(
            "void *p;",
            "p = p + 1; p++;"));

    [Fact]
    public void Members_of_anonymous_members_take_two_steps() => Assert.Equal(
        """
        expression
          assign : int
            member .a : int
              member .<anonymous> : struct <anonymous>
                variable v : struct s
            convert LvalueConversion : int
              member .a : int
                member -><anonymous> : struct <anonymous>
                  convert LvalueConversion : struct s *
                    variable p : struct s *
        """,
        BoundSource.DumpStatements(
            "struct s { struct { int a; }; } v, *p;",
            "v.a = p->a;"));

    [Fact]
    public void A_member_of_a_const_object_is_const() => Assert.Equal(
        """
        expression
          convert LvalueConversion : int
            member ->a : const int
              convert LvalueConversion : const struct s *
                variable p : const struct s *
        expression
          convert ArrayDecay : const char *
            member ->b : const char [2]
              convert LvalueConversion : const struct s *
                variable p : const struct s *
        """,
        BoundSource.DumpStatements(
            "struct s { int a; char b[2]; }; const struct s *p;",
            "p->a; p->b;"));

    [Fact]
    public void Compound_assignment_says_in_which_type() => Assert.Equal(
        """
        expression
          assign Add in int : char
            variable c : char
            literal 1 : int
        expression
          assign ShiftLeft in int : char
            variable c : char
            literal 2 : long
        expression
          assign Multiply in double : float
            variable f : float
            literal 2 : double
        expression
          assign Add in int * : int *
            variable p : int *
            literal 1 : long
        """,
        BoundSource.DumpStatements(
            "char c; int *p; float f;",
            "c += 1; c <<= 2L; f *= 2.0; p += 1L;"));

    [Fact]
    public void Increment_leaves_the_lvalue() => Assert.Equal(
        """
        expression
          postfix ++ : char
            variable c : char
        expression
          prefix -- : const char *
            variable p : const char *
        """,
        BoundSource.DumpStatements(
            "char c; const char *p;",
            "c++; --p;"));

    [Fact]
    public void Casts_are_one_explicit_conversion() => Assert.Equal(
        """
        expression
          cast Integer : int
            convert LvalueConversion : char
              variable c : char
        expression
          cast PointerToInteger : long
            convert LvalueConversion : void *
              variable p : void *
        expression
          cast ToVoid : void
            convert LvalueConversion : char
              variable c : char
        expression
          cast Pointer : char *
            convert LvalueConversion : void *
              variable p : void *
        expression
          cast Integer : unsigned char = 97
            literal 97 : int
        expression
          cast Identity : char
            convert LvalueConversion : char
              variable c : char
        """,
        BoundSource.DumpStatements(
            "char c; void *p;",
            "(int)c; (long)p; (void)c; (char *)p; (unsigned char)'a'; (char)c;"));

    [Fact]
    public void Null_pointer_constants_are_told_apart() => Assert.Equal(
        """
        expression
          assign : char *
            variable p : char *
            convert NullPointer : char *
              literal 0 : int
        expression
          assign : char *
            variable p : char *
            convert NullPointer : char *
              cast NullPointer : void *
                literal 0 : int
        expression
          binary Equal : int
            convert LvalueConversion : char *
              variable p : char *
            convert NullPointer : char *
              literal 0 : int
        expression
          assign : char *
            variable p : char *
            cast NullPointer : char *
              literal 0 : int
        """,
        BoundSource.DumpStatements(
            "char *p;",
            "p = 0; p = (void *)0; p == 0; p = (char *)0;"));

    [Fact]
    public void Qualifiers_alone_are_an_identity() => Assert.Equal(
        """
        expression
          assign : const char *
            variable q : const char *
            convert Identity : const char *
              convert LvalueConversion : char *
                variable p : char *
        expression
          binary Equal : int
            convert Identity : const char *
              convert LvalueConversion : char *
                variable p : char *
            convert LvalueConversion : const char *
              variable q : const char *
        """,
        BoundSource.DumpStatements(
            "char *p; const char *q;",
            "q = p; p == q;"));

    [Fact]
    public void Calls_convert_their_arguments() => Assert.Equal(
        """
        expression
          call : void
            function g : void (long, double, const char *)
            convert Integer : long
              convert LvalueConversion : char
                variable c : char
            convert IntegerToFloating : double
              convert LvalueConversion : char
                variable c : char
            convert Identity : const char *
              convert ArrayDecay : char *
                string "x" : char [2]
        """,
        BoundSource.DumpStatements(
            "void g(long, double, const char *); char c;",
            "g(c, c, \"x\");"));

    [Fact]
    public void Variadic_arguments_are_promoted() => Assert.Equal(
        """
        expression
          call : int
            function printf : int (const char *, ...)
            convert Identity : const char *
              convert ArrayDecay : char *
                string "" : char [1]
            convert Integer : int
              convert LvalueConversion : char
                variable c : char
            convert Floating : double
              convert LvalueConversion : float
                variable f : float
            convert LvalueConversion : struct s
              variable v : struct s
            literal 1 : long
            literal 97 : int
        """,
        BoundSource.DumpStatements(
            "int printf(const char *, ...); char c; float f; struct s { int a; } v;",
            "printf(\"\", c, f, v, 1L, 'a');"));

    [Fact]
    public void Calls_without_a_prototype_promote() => Assert.Equal(
        """
        expression
          call : int
            function g : int ()
            convert Integer : int
              convert LvalueConversion : char
                variable c : char
            convert Floating : double
              convert LvalueConversion : float
                variable f : float
        """,
        BoundSource.DumpStatements(
            "int g(); char c; float f;",
            "g(c, f);"));

    [Fact]
    public void Direct_and_indirect_calls() => Assert.Equal(
        """
        expression
          call : int
            function g : int (void)
        expression
          call : int
            function g : int (void)
        expression
          call : int
            function g : int (void)
        expression
          call : int
            convert LvalueConversion : int (*)(void)
              variable p : int (*)(void)
        expression
          call : int
            convert LvalueConversion : int (*)(void)
              variable p : int (*)(void)
        expression
          call : int
            convert LvalueConversion : int (*)(void)
              variable p : int (*)(void)
        expression
          call : int
            convert LvalueConversion : int (*)(void)
              subscript : int (*)(void)
                convert ArrayDecay : int (**)(void)
                  variable t : int (*[2])(void)
                literal 1 : int
        """,
        BoundSource.DumpStatements(
            "int g(void); int (*p)(void); int (*t[2])(void);",
            "g(); (*g)(); (&g)(); p(); (*p)(); (**p)(); t[1]();"));

    [Fact]
    public void A_conditional_converts_both_sides() => Assert.Equal(
        """
        expression
          conditional : unsigned int
            convert LvalueConversion : int
              variable i : int
            convert Integer : unsigned int
              convert LvalueConversion : int
                variable i : int
            convert LvalueConversion : unsigned int
              variable u : unsigned int
        expression
          conditional : char *
            convert LvalueConversion : int
              variable i : int
            convert LvalueConversion : char *
              variable p : char *
            convert NullPointer : char *
              literal 0 : int
        expression
          conditional : void *
            convert LvalueConversion : int
              variable i : int
            convert Pointer : void *
              convert LvalueConversion : char *
                variable p : char *
            convert LvalueConversion : void *
              variable v : void *
        expression
          conditional : void
            convert LvalueConversion : int
              variable i : int
            cast ToVoid : void
              literal 0 : int
            cast ToVoid : void
              literal 1 : int
        """,
        BoundSource.DumpStatements(
            "int i; unsigned u; char *p; void *v;",
            "i ? i : u; i ? p : 0; i ? p : v; i ? (void)0 : (void)1;"));

    [Fact]
    public void Gnu_conditional_without_a_middle() => Assert.Equal(
        """
        expression
          conditional : long
            convert LvalueConversion : int
              variable i : int
            convert LvalueConversion : long
              variable l : long
        """,
        BoundSource.DumpStatements(
            "int i; long l;",
            "i ?: l;"));

    [Fact]
    public void Comma_gives_the_right_operand() => Assert.Equal(
        """
        expression
          assign : int
            variable i : int
            convert Integer : int
              comma : char
                convert LvalueConversion : int
                  variable i : int
                convert LvalueConversion : char
                  variable c : char
        """,
        BoundSource.DumpStatements(
            "int i; char c;",
            "i = (i, c);"));

    [Fact]
    public void Sizeof_does_not_decay() => Assert.Equal(
        """
        expression
          sizeof (int [3]) : unsigned long = 12
        expression
          sizeof (struct s) : unsigned long = 5
        expression
          sizeof (int) : unsigned long = 4
        expression
          alignof (long) : unsigned long = 8
        """,
        BoundSource.DumpStatements(
            "int a[3]; struct s { char c[5]; };",
            "sizeof a; sizeof(struct s); sizeof a[0]; _Alignof(long);"));

    [Fact]
    public void Compound_literals_are_objects() => Assert.Equal(
        """
        expression
          assign : struct p
            variable v : struct p
            convert LvalueConversion : struct p
              compound literal : struct p
                record : struct p
                  .x
                    literal 1 : int
                  .y
                    literal 2 : int
        expression
          assign : int *
            variable q : int *
            convert ArrayDecay : int *
              compound literal : int [2]
                array : int [2]
                  [0]
                    literal 1 : int
                  [1]
                    literal 2 : int
        """,
        BoundSource.DumpStatements(
            "struct p { int x, y; } v; int *q;",
            "v = (struct p) { 1, 2 }; q = (int[]) { 1, 2 };"));

    [Fact]
    public void Statement_expressions_give_their_last_value() => Assert.Equal(
        """
        expression
          assign : int
            variable i : int
            statement expression : int
              block
                declaration
                  variable t : int
                    convert LvalueConversion : int
                      variable i : int
              binary Add : int
                convert LvalueConversion : int
                  variable t : int
                literal 1 : int
        expression
          statement expression : void
            block
              empty
        """,
        BoundSource.DumpStatements(
            "int i;",
            "i = ({ int t = i; t + 1; }); ({ ; });"));

    [Fact]
    public void Enumerations_are_integers() => Assert.Equal(
        """
        expression
          assign : enum color
            variable e : enum color
            convert Integer : enum color = 1
              enumerator GREEN : int = 1
        expression
          assign : int
            variable i : int
            convert Integer : int
              convert LvalueConversion : enum color
                variable e : enum color
        expression
          binary Add : unsigned int
            convert Integer : unsigned int
              convert LvalueConversion : enum color
                variable e : enum color
            convert Integer : unsigned int = 1
              literal 1 : int
        expression
          postfix ++ : enum color
            variable e : enum color
        """,
        BoundSource.DumpStatements(
            "enum color { RED, GREEN } e; int i;",
            "e = GREEN; i = e; e + 1; e++;"));

    [Fact]
    public void Bit_fields_promote_to_int() => Assert.Equal(
        """
        expression
          binary Add : int
            convert Integer : int
              convert LvalueConversion : unsigned int : 3
                member .a : unsigned int
                  variable v : struct s
            literal 1 : int
        expression
          binary Add : unsigned int
            convert LvalueConversion : unsigned int
              member .b : unsigned int
                variable v : struct s
            convert Integer : unsigned int = 1
              literal 1 : int
        expression
          assign Add in int : unsigned int
            member .a : unsigned int
              variable v : struct s
            literal 1 : int
        """,
        BoundSource.DumpStatements(
            "struct s { unsigned a : 3; unsigned b : 32; } v;",
            "v.a + 1; v.b + 1; v.a += 1;"));

    [Fact]
    public void Bool_takes_any_scalar() => Assert.Equal(
        """
        expression
          assign : _Bool
            variable b : _Bool
            convert ToBool : _Bool
              convert LvalueConversion : char *
                variable p : char *
        expression
          assign : _Bool
            variable b : _Bool
            convert ToBool : _Bool
              convert LvalueConversion : double
                variable d : double
        expression
          assign : _Bool
            variable b : _Bool
            convert ToBool : _Bool = 1
              literal 2 : int
        expression
          assign Add in int : _Bool
            variable b : _Bool
            literal 1 : int
        """,
        BoundSource.DumpStatements(
            "_Bool b; char *p; double d;",
            "b = p; b = d; b = 2; b += 1;"));

    [Fact]
    public void Parentheses_leave_no_node() => Assert.Equal(
        """
        expression
          assign : int
            variable i : int
            binary Add : int
              convert LvalueConversion : int
                variable i : int
              literal 1 : int
        """,
        BoundSource.DumpStatements(
            "int i;",
            "i = ((i) + (1));"));

    [Fact]
    public void Generic_selects_by_type() => Assert.Equal(
        """
        expression
          literal 1 : int
        expression
          literal 3 : int
        """,
        BoundSource.DumpStatements(
            "char c; const int k;",
            "_Generic(c, char: 1, int: 2); _Generic(k, int: 3, default: 4);"));

    [Fact]
    public void Builtins_become_what_they_mean() => Assert.Equal(
        """
        expression
          convert Integer : long
            unary LogicalNot : int
              convert LvalueConversion : int
                variable i : int
        expression
          literal 0 : int
        expression
          call : void *
            function memcpy : void *(void *, const void *, unsigned long)
            convert Pointer : void *
              address : int *
                variable i : int
            convert Pointer : const void *
              convert ArrayDecay : char *
                string "abcd" : char [5]
            convert Integer : unsigned long = 4
              literal 4 : int
        expression
          call : void
            function __builtin_unreachable : void (void)
        """,
        BoundSource.DumpStatements(
            "int i;",
            "__builtin_expect(!i, 0); __builtin_constant_p(i); __builtin_memcpy(&i, \"abcd\", 4); __builtin_unreachable();"));

    [Fact]
    public void The_name_of_the_function_is_a_string() => Assert.Equal(
        """
        expression
          call : int
            function puts : int (const char *)
            convert ArrayDecay : const char *
              string "test" : const char [5]
        """,
        BoundSource.DumpStatements(
            "int puts(const char *);",
            "puts(__func__);"));
}
