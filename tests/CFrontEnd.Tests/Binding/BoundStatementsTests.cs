using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>The bound tree of statements, as the dumper prints it.</summary>
public class BoundStatementsTests
{
    [Fact]
    public void Loops() => Assert.Equal(
        """
        while
          convert LvalueConversion : int
            variable i : int
          expression
            postfix -- : int
              variable i : int
        do
          empty
          convert LvalueConversion : int
            variable i : int
        for
          declaration
            variable j : int
              literal 0 : int
          binary Less : int
            convert LvalueConversion : int
              variable j : int
            literal 3 : int
          postfix ++ : int
            variable j : int
          continue
        for
          no initializer
          no condition
          no step
          break
        """,
        BoundSource.DumpStatements(
            "int i;",
            "while (i) i--; do ; while (i); for (int j = 0; j < 3; j++) continue; for (;;) break;"));

    [Fact]
    public void Branches() => Assert.Equal(
        """
        if
          convert LvalueConversion : int
            variable i : int
          expression
            assign : int
              variable i : int
              literal 1 : int
          if
            unary LogicalNot : int
              convert LvalueConversion : int
                variable i : int
            empty
            return
        """,
        BoundSource.DumpStatements(
            "int i;",
            "if (i) i = 1; else if (!i) ; else return;"));

    [Fact]
    public void Switches_know_their_cases() => Assert.Equal(
        """
        switch, 3 cases, with default
          convert Integer : int
            convert LvalueConversion : char
              variable c : char
          block
            case
              literal 97 : int
              case
                literal 1 : int
                literal 3 : int
                expression
                  assign : int
                    variable i : int
                    literal 1 : int
            break
            default
              switch, 1 cases, no default
                convert LvalueConversion : int
                  variable i : int
                block
                  case
                    convert Integer : int = 9
                      literal 9 : long
                    empty
            block
              case
                literal 122 : int
                empty
        """,
        BoundSource.DumpStatements(
            "int i; char c;",
            "switch (c) { case 'a': case 1 ... 3: i = 1; break; default: switch (i) { case 9L: ; } { case 'z': ; } }"));

    [Fact]
    public void Labels_and_jumps() => Assert.Equal(
        """
        label again
          if
            convert LvalueConversion : int
              variable i : int
            goto again
        label unused unused
          empty
        declaration
          variable p : void *
            label address again : void *
        computed goto
          convert LvalueConversion : void *
            variable p : void *
        """,
        BoundSource.DumpStatements(
            "int i;",
            "again: if (i) goto again; unused: ; void *p = &&again; goto *p;"));

    [Fact]
    public void Blocks_and_shadowing() => Assert.Equal(
        """
        declaration
          variable x : int
            literal 1 : int
        block
          declaration
            variable x : long
              convert Integer : long = 2
                literal 2 : int
          expression
            postfix ++ : long
              variable x : long
        expression
          postfix ++ : int
            variable x : int
        empty
        """,
        BoundSource.DumpStatements(
            "int x;",
            "int x = 1; { long x = 2; x++; } x++; ;"));

    [Fact]
    public void Local_declarations() => Assert.Equal(
        """
        declaration
          variable count : int static
        declaration
          variable elsewhere : int extern
        declaration
          function g : int (int)
        declaration
          typedef T : int
        declaration
          variable t : T
            literal 1 : int
        declaration
          struct s size 4 align 4
            a : int at 0
          variable s : struct s
        """,
        BoundSource.DumpStatements(
            "",
            "static int count; extern int elsewhere; int g(int); typedef int T; T t = 1; struct s { int a; } s;"));

    [Fact]
    public void Types_of_expressions_are_declared_before_their_statement() => Assert.Equal(
        """
        declaration
          struct inner size 3 align 1
            c : char [3] at 0
        expression
          assign : int
            variable i : int
            convert Integer : int = 3
              sizeof (struct inner) : unsigned long = 3
        """,
        BoundSource.DumpStatements(
            "int i;",
            "i = sizeof(struct inner { char c[3]; });"));

    [Fact]
    public void Statements_without_effect() => Assert.Equal(
        """
        asm, empty
        empty
        """,
        BoundSource.DumpStatements(
            "",
            "asm volatile(\"\"); ; _Static_assert(1, \"\");"));
}
