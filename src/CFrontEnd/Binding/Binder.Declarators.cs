using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Types from declarators (C11 §6.7.6).
public sealed partial class Binder
{
    /// <summary>Where a declarator stands, as far as that decides about its type.</summary>
    private enum DeclaratorPlace
    {
        Variable,
        Parameter,
        Member,
        TypeName,
    }

    /// <summary>What a declarator declares.</summary>
    /// <param name="Name">The name, or null.</param>
    /// <param name="Type">The type.</param>
    /// <param name="Parameters">The parameters of the function that is declared; null if it is none or its type comes from a typedef.</param>
    private readonly record struct DeclaratorInfo(Token? Name, CType Type, ParameterList? Parameters);

    /// <summary>The parameters of a function declarator with the scope they are declared in.</summary>
    private sealed record ParameterList(
        FunctionDeclaratorSyntax Syntax, IReadOnlyList<VariableSymbol> Parameters, Scope Scope, IReadOnlyList<BoundDeclarator> Lengths);

    private DeclaratorInfo BindDeclarator(DeclaratorSyntax? syntax, CType type, DeclaratorPlace place)
    {
        ParameterList? parameters = null;
        while (true)
        {
            switch (syntax)
            {
                case null or NameDeclaratorSyntax:
                    return new DeclaratorInfo(syntax?.Name, type, type is FunctionType ? parameters : null);
                case ParenthesizedDeclaratorSyntax parenthesized:
                    syntax = parenthesized.Inner;
                    break;
                case PointerDeclaratorSyntax pointer:
                    type = type.IsError() ? type : new PointerType(type).WithQualifiers(GetQualifiers(pointer.Qualifiers));
                    syntax = pointer.Inner;
                    break;
                case ArrayDeclaratorSyntax array:
                    type = place == DeclaratorPlace.Parameter && IsName(array.Inner)
                        ? BindParameterArray(array, type)
                        : BindArray(array, type);
                    syntax = array.Inner;
                    break;
                case FunctionDeclaratorSyntax function:
                    type = BindFunctionDeclarator(function, type, out parameters);
                    syntax = function.Inner;
                    break;
                default:
                    throw new InvalidOperationException($"declarator {syntax.GetType().Name}");
            }
        }
    }

    private static bool IsName(DeclaratorSyntax syntax)
    {
        while (syntax is ParenthesizedDeclaratorSyntax parenthesized)
        {
            syntax = parenthesized.Inner;
        }

        return syntax is NameDeclaratorSyntax;
    }

    private CType BindArray(ArrayDeclaratorSyntax syntax, CType element)
    {
        if (!CheckElement(syntax, element))
        {
            return BasicType.Error;
        }

        if (syntax.IsStar)
        {
            // Of any length, in a prototype (C11 §6.7.6.2p4).
            return new ArrayType(element, null, CreateLength(syntax, BasicType.Long));
        }

        if (syntax.Size is not { } size)
        {
            return new ArrayType(element, null);
        }

        BoundExpression length = Rvalue(BindExpression(size));
        if (length.Type.IsError())
        {
            return BasicType.Error;
        }

        string name = syntax.Name is { } declared ? $"array '{declared.Text}'" : "an unnamed array";
        if (!length.Type.IsInteger())
        {
            Report(SemanticDiagnostics.ArraySizeNotInteger, size, name, length.Type);
            return BasicType.Error;
        }

        if (length.Constant is not { } constant)
        {
            if (_function is null && _scope.Kind == ScopeKind.File)
            {
                Report(SemanticDiagnostics.ArraySizeNotConstant, size, name);
                return BasicType.Error;
            }

            return new ArrayType(element, null, EvaluateLength(syntax, length));
        }

        if (constant.Bits < 0)
        {
            Report(length.Type.IsUnsigned() ? SemanticDiagnostics.ArrayTooLarge : SemanticDiagnostics.ArraySizeNegative, size, name);
            return BasicType.Error;
        }

        if (element.Size > 0 && constant.Bits > long.MaxValue / element.Size)
        {
            Report(SemanticDiagnostics.ArrayTooLarge, size, name);
            return BasicType.Error;
        }

        return new ArrayType(element, constant.Bits) { LengthExpression = length };
    }

    // The array that a parameter is declared as becomes a pointer (C11 §6.7.6.3p7); the size, if any, says nothing then, but it is evaluated.
    private CType BindParameterArray(ArrayDeclaratorSyntax syntax, CType element)
    {
        if (!CheckElement(syntax, element))
        {
            return BasicType.Error;
        }

        if (syntax.Size is { } size)
        {
            BoundExpression length = Rvalue(BindExpression(size));
            if (!length.Type.IsError() && !length.Type.IsInteger())
            {
                Report(SemanticDiagnostics.ArraySizeNotInteger, size, syntax.Name is { } name ? $"array '{name.Text}'" : "an unnamed array", length.Type);
            }
            else if (length.Constant is null && !length.Type.IsError())
            {
                EvaluateLength(syntax, length);
            }
        }

        return new PointerType(element).WithQualifiers(GetQualifiers(syntax.Qualifiers));
    }

    private bool CheckElement(ArrayDeclaratorSyntax syntax, CType element)
    {
        if (element.IsError())
        {
            return false;
        }

        string name = syntax.Name is { } declared ? $"'{declared.Text}'" : "type name";
        if (element.IsFunction())
        {
            Report(SemanticDiagnostics.ArrayOfFunctions, syntax, name);
            return false;
        }

        if (element.IsVoid())
        {
            Report(SemanticDiagnostics.ArrayOfVoid, syntax, name);
            return false;
        }

        if (!element.IsComplete)
        {
            Report(SemanticDiagnostics.ArrayOfIncomplete, syntax, element);
            return false;
        }

        return true;
    }

    private CType BindFunctionDeclarator(FunctionDeclaratorSyntax syntax, CType returnType, out ParameterList? parameters)
    {
        parameters = null;
        string name = syntax.Name is { } declared ? $"'{declared.Text}'" : "type name";
        if (returnType.IsFunction() || returnType.IsArray())
        {
            Report(returnType.IsArray() ? SemanticDiagnostics.FunctionReturnsArray : SemanticDiagnostics.FunctionReturnsFunction, syntax, name);
            returnType = BasicType.Error;
        }

        int lengthsBefore = _lengths.Count;
        Scope scope = PushScope(ScopeKind.Parameters);
        List<VariableSymbol> symbols = [];
        foreach (ParameterSyntax parameter in syntax.Parameters ?? [])
        {
            if (BindParameter(parameter, isOnly: syntax.Parameters!.Count == 1 && !syntax.IsVariadic) is { } symbol)
            {
                symbols.Add(symbol);
            }
        }

        PopScope();
        parameters = new ParameterList(syntax, symbols, scope, TakeLengths(lengthsBefore));
        if (returnType.IsError())
        {
            return BasicType.Error;
        }

        return new FunctionType
        {
            ReturnType = returnType.WithoutQualifiers(),
            Parameters = [.. symbols.Select(symbol => symbol.Type.WithoutQualifiers())],
            IsVariadic = syntax.IsVariadic,
            HasPrototype = syntax.Parameters is not null,
        };
    }

    private VariableSymbol? BindParameter(ParameterSyntax syntax, bool isOnly)
    {
        Specifiers specifiers = BindSpecifiers(syntax.Specifiers);
        if (specifiers.Storage is { } storage && storage.Kind != TokenKind.RegisterKeyword)
        {
            Report(SemanticDiagnostics.ParameterStorageClass, storage, storage.Text);
        }

        DeclaratorInfo declarator = BindDeclarator(syntax.Declarator, specifiers.Type, DeclaratorPlace.Parameter);
        if (declarator.Type.IsVoid())
        {
            if (isOnly && declarator.Name is null && declarator.Type.Qualifiers == TypeQualifiers.None)
            {
                return null;
            }

            Report(SemanticDiagnostics.VoidParameter, syntax);
            return CreateParameter(declarator.Name, BasicType.Error, syntax);
        }

        return CreateParameter(declarator.Name, AdjustParameter(declarator.Type), syntax);
    }

    private VariableSymbol CreateParameter(Token? name, CType type, SyntaxNode syntax)
    {
        VariableSymbol symbol = new(name?.Text ?? "", type, (name ?? syntax.FirstToken).SpellingSpan) { IsParameter = true, IsDefined = true };
        if (name is not null)
        {
            if (_scope.FindHere(name.Text) is { } existing)
            {
                ReportWithNote(SemanticDiagnostics.ParameterRedefinition, name, existing.Location, "previous declaration is here", name.Text);
            }
            else
            {
                _scope.Declare(name.Text, symbol);
            }
        }

        return symbol;
    }

    private static CType AdjustParameter(CType type) => type.Desugared switch
    {
        ArrayType => new PointerType(type.GetElement()!),
        FunctionType or BasicType { Kind: BasicTypeKind.VaList } => new PointerType(type),
        _ => type,
    };
}
