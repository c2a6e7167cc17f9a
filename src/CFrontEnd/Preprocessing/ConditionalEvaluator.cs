using System.Runtime.CompilerServices;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>
/// Evaluates the expression of <c>#if</c> and <c>#elif</c> (C11 §6.10.1p4): every value is an <c>intmax_t</c> or <c>uintmax_t</c>, names
/// that are no macros are 0, and what isn't evaluated may divide by zero.
/// </summary>
internal sealed class ConditionalEvaluator(MacroExpander expander, MacroTable macros, DiagnosticBag diagnostics)
{
    private const int LowestPrecedence = 1;

    private Token _current = null!;
    private Token _previous = null!;

    /// <summary>How many operators around the current operand say that it isn't evaluated.</summary>
    private int _unevaluated;

    /// <summary>How many errors there were before this expression: what comes after one in a macro of it only follows it up.</summary>
    private readonly int _errorCount = diagnostics.ErrorCount;

    /// <summary>Evaluates the rest of the directive.</summary>
    /// <param name="keyword">The directive's name.</param>
    /// <returns>Whether the value is not 0; false for an expression that is wrong, which is reported.</returns>
    public bool Evaluate(Token keyword)
    {
        _current = keyword;
        try
        {
            Advance();
            if (_current.Kind == TokenKind.EndOfDirective)
            {
                throw Fail(PreprocessorDiagnostics.MissingExpression, keyword, keyword.Text);
            }

            PreprocessorValue value = ParseComma();
            return _current.Kind == TokenKind.EndOfDirective ? value.IsTrue : throw FailAtRest();
        }
        catch (InvalidExpressionException)
        {
            return false;
        }
    }

    private void Advance()
    {
        _previous = _current;
        _current = expander.Next();
    }

    private InvalidExpressionException Fail(DiagnosticDescriptor descriptor, Token token, params object[] arguments)
    {
        if (diagnostics.ErrorCount == _errorCount)
        {
            diagnostics.Report(descriptor, token, arguments);
        }

        return new InvalidExpressionException();
    }

    /// <summary>Tells what is wrong with a token behind a whole expression.</summary>
    private InvalidExpressionException FailAtRest()
    {
        return _current.Kind switch
        {
            TokenKind.Identifier or TokenKind.Number or TokenKind.CharacterConstant or TokenKind.LeftParen or TokenKind.Exclamation or TokenKind.Tilde =>
                Fail(PreprocessorDiagnostics.MissingBinaryOperator, _current, _current.Text),
            TokenKind.Colon => Fail(PreprocessorDiagnostics.ColonWithoutQuestion, _current),
            _ => Fail(PreprocessorDiagnostics.InvalidTokenInExpression, _current, _current.Text),
        };
    }

    private PreprocessorValue ParseComma()
    {
        PreprocessorValue value = ParseConditional();
        while (_current.Kind == TokenKind.Comma)
        {
            Advance();
            value = ParseConditional();
        }

        return value;
    }

    private PreprocessorValue ParseConditional()
    {
        PreprocessorValue condition = ParseBinary(LowestPrecedence);
        if (_current.Kind != TokenKind.Question)
        {
            return condition;
        }

        EnsureStack();
        Token question = _current;
        Advance();
        PreprocessorValue whenTrue = ParseUnless(!condition.IsTrue, ParseComma);
        if (_current.Kind != TokenKind.Colon)
        {
            throw Fail(PreprocessorDiagnostics.QuestionWithoutColon, question);
        }

        Advance();
        PreprocessorValue whenFalse = ParseUnless(condition.IsTrue, ParseConditional);
        PreprocessorValue chosen = condition.IsTrue ? whenTrue : whenFalse;
        return chosen with { IsUnsigned = whenTrue.IsUnsigned || whenFalse.IsUnsigned };
    }

    /// <summary>Parses an operand, unevaluated on a condition.</summary>
    private PreprocessorValue ParseUnless(bool isUnevaluated, Func<PreprocessorValue> parse)
    {
        _unevaluated += isUnevaluated ? 1 : 0;
        PreprocessorValue value = parse();
        _unevaluated -= isUnevaluated ? 1 : 0;
        return value;
    }

    private PreprocessorValue ParseBinary(int minimum)
    {
        PreprocessorValue left = ParseUnary();
        while (OperatorPrecedence.GetBinary(_current.Kind) is var precedence && precedence >= minimum)
        {
            Token @operator = _current;
            Advance();
            bool isDecided = (@operator.Kind == TokenKind.BarBar && left.IsTrue)
                || (@operator.Kind == TokenKind.AmpersandAmpersand && !left.IsTrue);
            PreprocessorValue right = ParseUnless(isDecided, () => ParseBinary(precedence + 1));
            left = Apply(@operator, left, right);
        }

        return left;
    }

    private PreprocessorValue Apply(Token @operator, PreprocessorValue left, PreprocessorValue right)
    {
        if (@operator.Kind is TokenKind.Slash or TokenKind.Percent && right.Bits == 0)
        {
            return _unevaluated > 0
                ? right with { IsUnsigned = left.IsUnsigned || right.IsUnsigned }
                : throw Fail(PreprocessorDiagnostics.DivisionByZero, @operator);
        }

        return PreprocessorValue.Apply(@operator.Kind, left, right);
    }

    private PreprocessorValue ParseUnary()
    {
        EnsureStack();
        Token token = _current;
        switch (token.Kind)
        {
            case TokenKind.Plus:
                Advance();
                return ParseUnary();

            case TokenKind.Minus:
                Advance();
                PreprocessorValue negated = ParseUnary();
                return negated with { Bits = 0UL - negated.Bits };

            case TokenKind.Tilde:
                Advance();
                PreprocessorValue complement = ParseUnary();
                return complement with { Bits = ~complement.Bits };

            case TokenKind.Exclamation:
                Advance();
                return PreprocessorValue.FromBoolean(!ParseUnary().IsTrue);

            case TokenKind.LeftParen:
                return ParseParenthesized();

            case TokenKind.Number:
                Advance();
                return PreprocessorNumbers.ParseInteger(token, diagnostics) ?? throw new InvalidExpressionException();

            case TokenKind.CharacterConstant when !token.IsUnterminated:
                Advance();
                return PreprocessorNumbers.ParseCharacter(token, diagnostics) ?? throw new InvalidExpressionException();

            case TokenKind.Identifier when token.Text == "defined":
                return ParseDefined();

            case TokenKind.Identifier:
                Advance();
                return default;

            case TokenKind.EndOfDirective when _previous.Kind == TokenKind.LeftParen:
                throw Fail(PreprocessorDiagnostics.MissingRightParenInExpression, _previous);

            case TokenKind.EndOfDirective:
                throw Fail(PreprocessorDiagnostics.MissingOperand, _previous, _previous.Text);

            default:
                throw Fail(PreprocessorDiagnostics.InvalidTokenInExpression, token, token.IsUnterminated ? token.Text[..^1] : token.Text);
        }
    }

    private PreprocessorValue ParseParenthesized()
    {
        Token open = _current;
        Advance();
        PreprocessorValue value = ParseComma();
        if (_current.Kind == TokenKind.EndOfDirective)
        {
            throw Fail(PreprocessorDiagnostics.MissingRightParenInExpression, open);
        }

        if (_current.Kind != TokenKind.RightParen)
        {
            throw FailAtRest();
        }

        Advance();
        return value;
    }

    private PreprocessorValue ParseDefined()
    {
        Token token = expander.NextRaw();
        bool isParenthesized = token.Kind == TokenKind.LeftParen;
        if (isParenthesized)
        {
            token = expander.NextRaw();
        }

        if (token.Kind != TokenKind.Identifier)
        {
            throw Fail(PreprocessorDiagnostics.DefinedNeedsIdentifier, token);
        }

        if (isParenthesized && expander.NextRaw() is { Kind: not TokenKind.RightParen } unexpected)
        {
            throw Fail(PreprocessorDiagnostics.MissingRightParenAfterOperator, unexpected, "defined");
        }

        Advance();
        return PreprocessorValue.FromBoolean(macros.IsDefined(token.Text));
    }

    private void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Fail(PreprocessorDiagnostics.NestedTooDeeply, _current);
        }
    }

    /// <summary>Leaves an expression that is wrong; that is reported already.</summary>
    private sealed class InvalidExpressionException : Exception;
}
