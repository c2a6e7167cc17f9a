using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Function calls (C11 §6.5.2.2).
public sealed partial class Binder
{
    private BoundExpression BindCall(CallExpressionSyntax syntax, SyntaxNode at)
    {
        if (GetCalledName(syntax.Callee) is { } name && _scope.Find(name.Identifier.Text) is null && BindBuiltinCall(syntax, name, at) is { } builtin)
        {
            return builtin;
        }

        BoundExpression callee = BindCallee(syntax.Callee);
        List<BoundExpression> arguments = [];
        foreach (ExpressionSyntax argument in syntax.Arguments)
        {
            arguments.Add(Rvalue(BindExpression(argument)));
        }

        if (callee.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if ((callee.Type.GetPointee() ?? callee.Type).Desugared is not FunctionType type)
        {
            Report(SemanticDiagnostics.NotCallable, syntax.Callee, callee.Type);
            return new BoundErrorExpression(at);
        }

        return CreateCall(syntax, at, callee, type, arguments);
    }

    private BoundExpression CreateCall(
        CallExpressionSyntax syntax, SyntaxNode at, BoundExpression callee, FunctionType type, List<BoundExpression> arguments, bool isCountKnown = false)
    {
        FunctionSymbol? function = (callee as BoundFunction)?.Symbol;
        if (!isCountKnown && !CheckArgumentCount(syntax, type, function))
        {
            return new BoundErrorExpression(at);
        }

        string called = function is null ? "the called function" : $"'{function.Name}'";
        bool isError = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            arguments[i] = i < type.Parameters.Count
                ? ConvertForAssignment(arguments[i], type.Parameters[i], AssignmentContext.Passing(i + 1, called))
                : PromoteArgument(arguments[i]);
            isError |= arguments[i].Type.IsError();
        }

        if (!type.ReturnType.IsVoid() && !type.ReturnType.IsComplete)
        {
            isError = true;
            if (!type.ReturnType.IsError())
            {
                ReportIncomplete(syntax, type.ReturnType);
            }
        }

        return isError ? new BoundErrorExpression(at) : new BoundCall(at, callee, type, arguments, type.ReturnType);
    }

    private bool CheckArgumentCount(CallExpressionSyntax syntax, FunctionType type, FunctionSymbol? function)
    {
        int count = syntax.Arguments.Count;
        if (!type.HasPrototype || count == type.Parameters.Count || (type.IsVariadic && count > type.Parameters.Count))
        {
            return true;
        }

        bool isTooFew = count < type.Parameters.Count;
        string expected = type.IsVariadic ? $"at least {type.Parameters.Count}" : $"{type.Parameters.Count}";
        string called = function is null ? "the called function" : $"'{function.Name}'";
        SyntaxNode place = isTooFew ? syntax : syntax.Arguments[type.Parameters.Count];
        if (function is { IsBuiltin: false })
        {
            ReportWithNote(
                isTooFew ? SemanticDiagnostics.TooFewArguments : SemanticDiagnostics.TooManyArguments,
                place,
                function.Location,
                $"'{function.Name}' is declared here",
                called,
                expected,
                count);
        }
        else
        {
            Report(isTooFew ? SemanticDiagnostics.TooFewArguments : SemanticDiagnostics.TooManyArguments, place, called, expected, count);
        }

        return false;
    }

    private BoundExpression PromoteArgument(BoundExpression argument)
    {
        if (argument.Type.IsError())
        {
            return argument;
        }

        if (argument.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, argument.Syntax);
            return new BoundErrorExpression(argument.Syntax);
        }

        return argument.Type.IsFloating() ? Conversions.Convert(argument, Conversions.PromoteArgument(argument.Type)) : Promote(argument);
    }

    private static IdentifierExpressionSyntax? GetCalledName(ExpressionSyntax syntax)
    {
        while (syntax is ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        return syntax as IdentifierExpressionSyntax;
    }

    // f(x), (f)(x), (*f)(x) and (&f)(x) call f directly; anything else is called through a pointer.
    private BoundExpression BindCallee(ExpressionSyntax syntax)
    {
        ExpressionSyntax inner = syntax;
        bool isBare = true;
        while (true)
        {
            if (inner is ParenthesizedExpressionSyntax parenthesized)
            {
                inner = parenthesized.Expression;
            }
            else if (inner is UnaryExpressionSyntax { Operator.Kind: TokenKind.Asterisk or TokenKind.Ampersand } unary)
            {
                inner = unary.Operand;
                isBare = false;
            }
            else
            {
                break;
            }
        }

        if (inner is IdentifierExpressionSyntax identifier)
        {
            Symbol? symbol = _scope.Find(identifier.Identifier.Text);
            if (symbol is FunctionSymbol function)
            {
                Use(function, syntax);
                return new BoundFunction(syntax, function);
            }

            if (symbol is null && isBare && !_isSpeculative && !GetUndeclared().Contains(identifier.Identifier.Text))
            {
                FunctionSymbol declared = DeclareImplicitly(identifier);
                Use(declared, syntax);
                return new BoundFunction(syntax, declared);
            }
        }

        return Rvalue(BindExpression(syntax));
    }

    // C89: a function that is called without a declaration returns int and takes what it is given. gcc knows the standard functions' types.
    private FunctionSymbol DeclareImplicitly(IdentifierExpressionSyntax syntax)
    {
        string name = syntax.Identifier.Text;
        if (_linked.GetValueOrDefault(name) is FunctionSymbol known)
        {
            Report(SemanticDiagnostics.ImplicitFunction, syntax, name);
            _scope.Declare(name, known);
            return known;
        }

        FunctionType type = new() { ReturnType = BasicType.Int, Parameters = [], HasPrototype = false };
        if (LibraryFunctions.Find(name) is { } library)
        {
            Report(SemanticDiagnostics.ImplicitLibraryFunction, syntax, name, library.Header);
            type = library.Type ?? type;
        }
        else
        {
            Report(SemanticDiagnostics.ImplicitFunction, syntax, name);
        }

        FunctionSymbol function = new(name, type, syntax.Identifier.SpellingSpan)
        {
            Linkage = Linkage.External,
            IsImplicitlyDeclared = true,
            IsNoReturn = name is "exit" or "abort" or "_exit" or "_Exit",
            LibraryHeader = LibraryFunctions.Find(name)?.Header,
        };
        _linked[name] = function;
        _functions.Add(function);
        _fileScope.Declare(name, function);
        return function;
    }
}
